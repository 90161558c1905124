import type { EventStore } from '#event-store';
import { eachAtMost, signalsAtOnce } from '../time/at-most.ts';
import type { CourseWakes } from '../time/course-wakes.ts';
import type { AllCourseWorkflows, CourseOf } from '../time/course-workflows.ts';

export interface MendPorts {
  readonly store: Pick<EventStore, 'load' | 'tenants'>;
  readonly wakes: Pick<CourseWakes, 'open'>;
  readonly workflows: Pick<AllCourseWorkflows, 'runningAnywhere' | 'end' | 'wake'>;
}

export interface MendedWorkflows {
  /** Courses that Temporal knew and the log does not: their workflows were ended. */
  readonly vanished: readonly CourseOf[];
  /** Open courses whose workflow was started, or told to look afresh. */
  readonly woken: number;
}

const why = 'The database was restored to a moment before this course';

/** Brings Temporal back to what the log says. Safe to repeat. */
export const mendWorkflows = async ({ store, wakes, workflows }: MendPorts): Promise<MendedWorkflows> => {
  const open: CourseOf[] = [];
  for (const tenant of await store.tenants())
    for (const { courseId } of (await wakes.open(tenant)).courses) open.push({ tenant, courseId });
  const known = new Set(open.map(nameOf));
  const vanished: CourseOf[] = [];
  await eachAtMost(
    signalsAtOnce,
    (await workflows.runningAnywhere()).filter((course) => !known.has(nameOf(course))),
    async (course) => {
      const { version } = await store.load(course.tenant, `course-${course.courseId}`, { upToVersion: 1 });
      if (version > 0) return;
      await workflows.end(course, why);
      vanished.push(course);
    },
  );
  await eachAtMost(signalsAtOnce, open, ({ tenant, courseId }) => workflows.wake(tenant, courseId));
  return { vanished, woken: open.length };
};

const nameOf = ({ tenant, courseId }: CourseOf): string => `${tenant}/${courseId}`;
