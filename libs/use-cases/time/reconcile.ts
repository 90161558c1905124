import { eachAtMost, signalsAtOnce } from './at-most.ts';
import type { CourseWakes, OpenCourse } from './course-wakes.ts';
import type { CourseWorkflows } from './course-workflows.ts';

export interface ReconcilePorts {
  readonly workflows: Pick<CourseWorkflows, 'wake' | 'running' | 'stuck' | 'beginAnew'>;
  readonly wakes: CourseWakes;
}

/** What the reconciler found wrong, and has signalled again or begun anew. */
export interface Reconciled {
  readonly open: number;
  /** Open courses without a workflow: Temporal's history was lost, or the feed lags. */
  readonly missing: readonly string[];
  /** Something was due for more than five minutes, the clock stepped back, or news lay unread since the last time. */
  readonly late: readonly string[];
  /** Their workflow could not go on, and another has been begun in its place (ADR 0094). */
  readonly stuck: readonly string[];
}

const lateAfterMs = 5 * 60_000;

/**
 * Compares a tenant's open courses with Temporal, signals those that are missing or late, and begins anew those that are stuck.
 * `unread` are the courses with unread news of the time before; answers those of this time too.
 */
export const reconcile = async (
  { workflows, wakes }: ReconcilePorts,
  tenant: string,
  unread: ReadonlyMap<string, number>,
): Promise<Reconciled & { readonly unread: ReadonlyMap<string, number> }> => {
  const { courses, now } = await wakes.open(tenant);
  const running = await workflows.running(tenant);
  const missing = courses.filter(({ courseId }) => !running.has(courseId));
  const late = courses.filter((course) => running.has(course.courseId) && isLate(course, now, unread));
  await eachAtMost(signalsAtOnce, [...missing, ...late], ({ courseId }) => workflows.wake(tenant, courseId));
  const stuck = [...(await workflows.stuck(tenant))];
  await eachAtMost(signalsAtOnce, stuck, (courseId) => workflows.beginAnew(tenant, courseId));
  return {
    open: courses.length,
    missing: missing.map(({ courseId }) => courseId),
    late: late.map(({ courseId }) => courseId),
    stuck,
    unread: new Map(
      courses.filter(({ version, seen }) => version > seen).map(({ courseId, seen }) => [courseId, seen]),
    ),
  };
};

/** Due five minutes ago and not looked at, looked at before the clock stepped back, or as far behind as the time before. */
const isLate = (
  { courseId, seen, version, wakeAt, lookedAt }: OpenCourse,
  now: string,
  unread: ReadonlyMap<string, number>,
) =>
  (wakeAt !== null && Date.parse(now) - Date.parse(wakeAt) > lateAfterMs) ||
  (lookedAt !== null && lookedAt > now) ||
  (version > seen && unread.get(courseId) === seen);
