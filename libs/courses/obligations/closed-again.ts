import type { Course } from '../course.ts';
import type { LocalDate } from '#kernel';
import type { Standstill } from '../ledger.ts';
import type { Start } from './start.ts';

/** A course that is reopened is closed again, and measured again: neither closure takes the other's measurement away. */
export const isClosedAgain = ({ anchor, nth }: Start): boolean => anchor === 'closureStarted' && nth > 1;

/**
 * A reopened course as it stood when it first began to close in that match episode; undefined for one that was not reopened.
 * A longer agreement may since have added windows: they are numbered after those that were there.
 */
export const asItFirstClosed = (course: Course, { episode, on }: Start): Course | undefined => {
  const { occasions, ledger } = course;
  const reopened = occasions.some(
    (each) => each.anchor === 'closed' && each.episode === episode && each.endedOn !== null,
  );
  if (!reopened) return undefined;
  const closing = occasions.findIndex((each) => each.anchor === 'closureStarted' && each.episode === episode);
  return {
    ...course,
    occasions: occasions.slice(0, closing),
    ledger: { ...ledger, standstills: ledger.standstills.flatMap((each) => asItStood(each, on)) },
  };
};

/** A pause that lasted through the closure had no end yet. */
const asItStood = (each: Standstill, on: LocalDate): readonly Standstill[] => {
  if (each.why !== 'PAUSED' || each.from > on) return [];
  return [each.to !== null && each.to > on ? { ...each, to: null } : each];
};
