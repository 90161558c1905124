import type { Recorded } from '#kernel';
import { eachAtMost, signalsAtOnce } from './at-most.ts';
import { courseNews } from './course-news.ts';
import type { CourseWakes } from './course-wakes.ts';
import type { CourseWorkflows } from './course-workflows.ts';

export interface FeedPorts {
  readonly workflows: CourseWorkflows;
  readonly wakes: CourseWakes;
}

/** Tells Temporal of the courses with news on a page. Resolves when it has acknowledged all; safe to repeat. */
export const feedCourses = (
  { workflows, wakes }: FeedPorts,
  tenant: string,
  events: readonly Recorded[],
): Promise<void> =>
  eachAtMost(signalsAtOnce, courseNews(events), async ({ courseId, version, ended }) => {
    if (!ended) return workflows.wake(tenant, courseId);
    await wakes.note(tenant, { courseId, version, wakeAt: null, ended });
    return workflows.wakeExisting(tenant, courseId);
  });
