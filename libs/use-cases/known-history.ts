import { knowsCourseEvent, type CourseEvent } from '#courses';
import type { Recorded } from '#kernel';
import { knowsMentorEvent, type MentorEvent } from '#mentors';

/**
 * A stream holds an event that this version of the program does not know, so it cannot say what is so: a newer one can, and
 * may be serving already (HTTP 503). Nothing is decided or shown meanwhile.
 */
export class NewerHistory extends Error {
  override readonly name = 'NewerHistory';
}

/** What a course stream holds are course events: nothing else is ever appended there. Throws `NewerHistory`. */
export const courseHistory = (events: readonly Recorded[]): readonly Recorded<CourseEvent>[] =>
  known(events, knowsCourseEvent) as readonly Recorded<CourseEvent>[];

/** The same of a mentor's stream. Throws `NewerHistory`. */
export const mentorHistory = (events: readonly Recorded[]): readonly Recorded<MentorEvent>[] =>
  known(events, knowsMentorEvent) as readonly Recorded<MentorEvent>[];

const known = (
  events: readonly Recorded[],
  knows: (event: Pick<Recorded, 'type' | 'schemaVersion'>) => boolean,
): readonly Recorded[] => {
  const stranger = events.find((event) => !knows(event));
  if (stranger !== undefined)
    throw new NewerHistory(
      `${stranger.stream} holds ${stranger.type}@${stranger.schemaVersion} at version ${stranger.version}`,
    );
  return events;
};
