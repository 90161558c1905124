import { knowsCourseEvent, type CourseEvent } from '#courses';
import { bug, type Recorded, type StreamId } from '#kernel';

const prefix = 'course-' as const;

/** The course an event happened to; undefined for an event of another kind of stream. */
export const courseOf = ({ stream }: Recorded): string | undefined =>
  stream.startsWith(prefix) ? stream.slice(prefix.length) : undefined;

/** The stream of a course. */
export const streamOfCourse = (course: string): StreamId => `${prefix}${course}`;

/**
 * The page's events of courses. What a course stream holds is a course event: nothing else is ever appended there. Throws on
 * one that only a newer version of the program knows.
 */
export const courseEvents = (page: readonly Recorded[]): readonly Recorded<CourseEvent>[] => {
  const events = page.filter(({ stream }) => stream.startsWith(prefix));
  const stranger = events.find((event) => !knowsCourseEvent(event));
  if (stranger) bug(`${stranger.type}@${stranger.schemaVersion} is no event of a course here`);
  return events as readonly Recorded<CourseEvent>[];
};
