import { reservationKeys } from '#funding';
import type { StreamId, SubjectId } from '#kernel';
import type { Course, NotReferred } from './course.ts';
import type { CourseEvent } from './events.ts';
import { evolve } from './evolve.ts';
import { hasEnded } from './phases.ts';
import { placeTaken } from './place-change.ts';

/** One place of a mentor: `mentor:<id>:place:2`. */
export const placeKey = (mentor: SubjectId, place: number): string =>
  `mentor:${mentor}:place:${String(place)}`;

/** One open course per mentee and programme: `open:<mentee>:<programme>`. */
export const openKey = (mentee: SubjectId, programme: string): string => `open:${mentee}:${programme}`;

export interface CourseClaims {
  readonly take: readonly { readonly key: string; readonly owner: StreamId }[];
  readonly release: readonly string[];
}

/**
 * What a decision takes and gives back of what no single course can guard. What it takes and gives back itself
 * (a whole history in one append) is left out.
 */
export const claimsOf = (
  courseId: string,
  before: Course | NotReferred,
  events: readonly CourseEvent[],
): CourseClaims => {
  const taken = new Set<string>();
  const released = new Set<string>();
  const give = (key: string) => taken.delete(key) || released.add(key);
  const take = (key: string) => released.delete(key) || taken.add(key);
  events.reduce((course, event) => {
    const next = evolve(course, event);
    if (next.state === 'notReferred') return next;
    const key = openKey(next.mentee, next.programme.id);
    if (course.state === 'notReferred') take(key);
    else if (isOpen(course) && !isOpen(next)) give(key);
    else if (!isOpen(course) && isOpen(next)) take(key);
    const [before, now] = [framesOf(course), framesOf(next)];
    for (const each of before.filter((one) => !now.includes(one))) give(each);
    for (const each of now.filter((one) => !before.includes(one))) take(each);
    const place = placeTaken(event);
    if (place !== undefined) take(placeKey(place.mentor, place.place));
    if (event.type === 'MatchEpisodeEnded' && 'match' in course && course.match !== null)
      give(placeKey(course.match.mentor, course.match.place));
    return next;
  }, before);
  return {
    take: [...taken].map((key) => ({ key, owner: `course-${courseId}` })),
    release: [...released],
  };
};

/** Not yet closed and not ended: the mentee has no second one in the same programme. */
const isOpen = (course: Course): boolean =>
  course.state !== 'closed' && course.state !== 'postFollowUp' && !hasEnded(course);

/**
 * What its grants hold of the funding frames. One that ends before it has begun gives them back; what was granted to one that
 * has begun stays used, also when it is closed early, or reopened and then declined.
 */
const framesOf = (course: Course | NotReferred): readonly string[] =>
  course.state === 'notReferred' || (hasEnded(course) && !hasBegun(course))
    ? []
    : course.ledger.reserved.flatMap(reservationKeys);

/** An agreement has run, if only for a while. */
const hasBegun = ({ occasions }: Course): boolean =>
  occasions.some(({ anchor }) => anchor === 'agreementStart');
