import type { Recorded } from '#kernel';
import { eachAtMost, signalsAtOnce } from './at-most.ts';
import { courseNews, type CourseNews } from './course-news.ts';
import type { CourseWakes } from './course-wakes.ts';
import type { CourseWorkflows } from './course-workflows.ts';

export interface FeedPorts {
  readonly workflows: CourseWorkflows;
  readonly wakes: CourseWakes;
  /** Told of each course that Temporal has been told of. */
  readonly onTold?: (tenant: string, news: CourseNews) => void;
}

/** Tells Temporal of the courses with news on a page. Resolves when it has acknowledged all; safe to repeat. */
export const feedCourses = (
  { workflows, wakes, onTold }: FeedPorts,
  tenant: string,
  events: readonly Recorded[],
): Promise<void> =>
  eachAtMost(signalsAtOnce, courseNews(events), async (news) => {
    const { courseId, version, ended } = news;
    if (ended) {
      await wakes.note(tenant, { courseId, version, wakeAt: null, ended });
      await workflows.wakeExisting(tenant, courseId);
    } else await workflows.wake(tenant, courseId);
    onTold?.(tenant, news);
  });
