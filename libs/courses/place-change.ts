import type { SubjectId } from '#kernel';
import type { CourseEvent } from './events.ts';

/** Which of a mentor's places a course takes by this event, if it takes one: at a match, and when it goes on after its closure. */
export const placeTaken = (
  event: CourseEvent,
): { readonly mentor: SubjectId; readonly place: number } | undefined => {
  if (event.type === 'MatchConfirmed') return event.data;
  if (event.type !== 'CourseReopened') return undefined;
  const { mentor, place } = event.data;
  return mentor === null || place === null ? undefined : { mentor, place };
};

/** Whom a course takes on by this event, or gives back; undefined where it does neither. */
export const placeChange = (
  event: CourseEvent,
): { readonly mentor: SubjectId; readonly takes: boolean } | undefined => {
  if (event.type === 'MatchEpisodeEnded') return { mentor: event.data.mentor, takes: false };
  const taken = placeTaken(event);
  return taken && { mentor: taken.mentor, takes: true };
};
