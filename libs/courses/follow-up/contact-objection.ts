import type { LocalDate, Refusal } from '#kernel';
import type { Known } from '../known.ts';
import { matchedOn } from '../matched-on.ts';
import { objection, refuse } from '../refuse.ts';

const minutesADay = 24 * 60;

/** Why a contact cannot have been held so, if so: within the match, and shorter than a day. */
export const contactObjection = (course: Known, on: LocalDate, minutes: number): Refusal | undefined => {
  const matched = matchedOn(course);
  return objection(
    (minutes < 1 || minutes > minutesADay) && refuse('MINUTES_IMPLAUSIBLE'),
    matched !== undefined && on < matched && refuse('BEFORE_MATCH', { matched }),
  );
};
