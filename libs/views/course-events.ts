import type { CourseEvent } from '#courses';
import type { Recorded } from '#kernel';

const prefix = 'course-';

/** The course an event happened to; undefined for an event of another kind of stream. */
export const courseOf = ({ stream }: Recorded): string | undefined =>
  stream.startsWith(prefix) ? stream.slice(prefix.length) : undefined;

/** The page's events of courses. What a course stream holds is a course event: nothing else is ever appended there. */
export const courseEvents = (page: readonly Recorded[]): readonly Recorded<CourseEvent>[] =>
  page.filter(({ stream }) => stream.startsWith(prefix)) as readonly Recorded<CourseEvent>[];
