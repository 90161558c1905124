import { localDateOf } from '#calendar';
import { claimsOf, decideCourse, evolve, notReferred, type Course, type NotReferred } from '#courses';
import { isRefusal, type Actor, type Instant, type Refusal, type StreamId } from '#kernel';
import { programmeRef } from '#programmes';
import type { CommandPorts } from './command-ports.ts';
import { commandsFor, type CommandRequest } from './commands-for.ts';
import type { Decided, Executed, History } from './execute-command.ts';
import { foldingOn } from './folding-on.ts';
import { gatherFacts } from './gather-facts.ts';
import type { GivenCommand } from './given-command.ts';
import { courseHistory } from './known-history.ts';
import { newEvents } from './new-events.ts';
import { NotThere } from './not-there.ts';

export interface CourseRequest extends CommandRequest<Course, GivenCommand> {
  readonly courseId: string;
}

export interface LoadedCourse {
  readonly course: Course;
  readonly version: number;
  readonly now: Instant;
}

export interface CourseCommands {
  /** Throws `NotThere`, and what `actor.roleOn` throws. */
  execute(request: CourseRequest): Promise<Executed>;
  /** The no that a command would get now, if any; nothing is recorded. Throws `NotThere`. */
  foresee(request: CourseRequest & { readonly actor: Actor }): Promise<Refusal | undefined>;
  load(tenant: string, courseId: string): Promise<LoadedCourse | undefined>;
}

export const courseStream = (courseId: string): StreamId => `course-${courseId}`;

const foldOn = foldingOn(
  (course: Course | NotReferred, news) => courseHistory(news).reduce(evolve, course),
  notReferred,
);

const fold = ({ events }: History): Course | undefined => {
  const course = foldOn(events);
  return course.state === 'notReferred' ? undefined : course;
};

/** Gives commands to courses, for persons, the tick and the import alike. A no to a person is recorded beside the course. */
export const createCourseCommands = (ports: CommandPorts): CourseCommands => {
  const commands = commandsFor<Course, CourseRequest>(ports, {
    fold,
    decide: (request, history, course, actor) => decide(ports, request, history, course, actor),
    onClaimTaken: (key) => (key.startsWith('open:') ? alreadyOpen : undefined),
  });
  return {
    execute: (request) => commands.execute(request, courseStream(request.courseId)),
    foresee: async (request) => {
      const history = await ports.store.load(request.tenant, courseStream(request.courseId));
      const decided = await decide(ports, request, history, fold(history), request.actor);
      return 'refused' in decided ? decided : undefined;
    },
    load: async (tenant, courseId) => {
      const loaded = await commands.load(tenant, courseStream(courseId));
      return loaded && { course: loaded.thing, version: loaded.version, now: loaded.now };
    },
  };
};

const decide = async (
  ports: CommandPorts,
  { tenant, courseId, command: given, on }: CourseRequest,
  { events: history, now }: History,
  known: Course | undefined,
  actor: Actor,
): Promise<Decided> => {
  if (known === undefined && given.type !== 'SubmitReferral') throw new NotThere(courseStream(courseId));
  const course = known ?? notReferred;
  const circumstances = { tenant, courseId, actor, on: on ?? localDateOf(now), now };
  const gathered = await gatherFacts(ports, circumstances, course, given);
  if ('refused' in gathered) return gathered;
  const decision = decideCourse(gathered.command, course);
  if (isRefusal(decision)) return decision;
  const basis = known?.legalBasis ?? null;
  return {
    events: newEvents(decision, now, history, {
      programmeVersion: programmeRef(gathered.programme),
      ...(basis === null ? {} : { ruleVersion: `${basis.rule}@${basis.version}` }),
    }),
    claims: claimsOf(courseId, course, decision),
  };
};

const alreadyOpen: Refusal = {
  refused: 'COURSE_ALREADY_OPEN',
  da: 'Borgeren har allerede et åbent forløb i denne ordning. Find det i listen over forløb.',
  en: 'The citizen already has an open course in this programme. Find it in the list of courses.',
};
