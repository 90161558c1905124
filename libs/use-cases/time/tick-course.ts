import { hasEnded, phaseOf } from '#courses';
import type { Course, Phase } from '#courses';
import { dueSteps, nextWake, obligations, stillOwes } from '#courses/obligations';
import type { Obligation, PlannedStep } from '#courses/obligations';
import { spreadWithin } from '#due';
import type { Actor, Instant } from '#kernel';
import { programmeRef } from '#programmes';
import type { CommandPorts } from '../command-ports.ts';
import type { CourseCommands, LoadedCourse } from '../course-commands.ts';
import { pinnedProgramme } from '../pinned-programme.ts';
import { systemCommand } from './system-command.ts';
import { createTick, type Looking, type TickTold } from './tick.ts';
import type { Wakes } from './wakes.ts';

export interface TickCoursePorts extends TickTold {
  readonly ports: CommandPorts;
  readonly courses: CourseCommands;
  readonly wakes: Wakes;
  /** Reminders of one morning are spread over so many minutes, by the course's id; 0 = all at once. */
  readonly spreadMinutes: number;
}

/** What a look at a course found. */
export interface TickedCourse {
  readonly phase: Phase;
  readonly programme: string;
  readonly next: { readonly obligation: string; readonly due: Instant } | null;
  readonly waitMs: number | null;
  readonly ended: boolean;
}

const itself: Actor = { id: 'system:course', role: 'system' };

type View = LoadedCourse & { readonly duties: readonly Obligation[] };

/** Does everything that is due about a course, in the order of time, and says what comes next. */
export const createTickCourse = (told: TickCoursePorts) => {
  const { ports, wakes } = told;
  const tick = createTick({ ...told, kind: 'course', store: ports.store, wakes }, lookingAtCourses(told));
  return async (tenant: string, courseId: string): Promise<TickedCourse> => {
    const { view, ...found } = await tick(tenant, courseId);
    const { state, programme } = view.course;
    return { phase: phaseOf[state], programme: programmeRef(programme), ...found };
  };
};

const lookingAtCourses = ({
  ports,
  courses,
  spreadMinutes,
}: TickCoursePorts): Looking<View, PlannedStep> => ({
  load: loading({ ports, courses, spreadMinutes }),
  due: ({ duties, course, now }) => dueSteps(duties, course, now, ports.calendar),
  next: ({ duties, course, now }) => nextWake(duties, course, now, ports.calendar),
  ended: ({ course }) => hasEnded(course),
  stepOf: ({ step }) => step,
  describe: ({ obligation: { rule, ordinal, leg }, step: { step } }) => `${rule} ${ordinal} ${leg} ${step}`,
  take: (tenant, courseId, planned, commandId) =>
    courses.execute({
      ...{ tenant, courseId, commandId, correlationId: commandId },
      actor: itself,
      ...systemCommand(planned),
    }),
});

type Loading = Pick<TickCoursePorts, 'ports' | 'courses' | 'spreadMinutes'>;

/** What must be done is not counted again for the course that was looked at last, as long as it owes what it owed. */
const loading = ({ ports, courses, spreadMinutes }: Loading): Looking<View, PlannedStep>['load'] => {
  let last: Pick<View, 'course' | 'duties'> | undefined;
  const dutiesOf = (course: Course, courseId: string): readonly Obligation[] => {
    const spread = spreadWithin(courseId, spreadMinutes);
    const programme = pinnedProgramme({ ports }, course);
    return obligations(course, programme, ports.calendar, ports.catalogue.legalRules, spread);
  };
  return async (tenant, courseId) => {
    const loaded = await courses.load(tenant, courseId);
    if (loaded === undefined) return undefined;
    const { course } = loaded;
    const duties = last && stillOwes(last.course, course) ? last.duties : dutiesOf(course, courseId);
    last = { course, duties };
    return { ...loaded, duties };
  };
};
