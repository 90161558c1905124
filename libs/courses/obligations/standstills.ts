import { addDays, daysBetween, laterOf } from '#calendar';
import type { LocalDate } from '#kernel';
import type { AnchorName } from '#programmes';
import type { Course } from '../course.ts';
import type { Standstill } from '../ledger.ts';
import type { Start } from './start.ts';

/** What is counted from these stands still with a volunteer course: the first calls, and the grid of the agreement. */
const standing: readonly AnchorName[] = ['introHeld', 'agreementStart'];

const inMatch = ({ ledger }: Course, { episode }: Pick<Start, 'episode'>): readonly Standstill[] =>
  ledger.standstills.filter((each) => each.episode === episode);

const movers = (course: Course, start: Pick<Start, 'episode'>): readonly Standstill[] =>
  inMatch(course, start).filter(({ movesDates }) => movesDates);

/**
 * How many days a window moves: each pause that began before it opened pushes it by its length. Undefined while a pause
 * goes on that began before: nobody knows yet when it will open.
 */
export const daysMoved = (course: Course, start: Start, opens: LocalDate): number | undefined => {
  if (!standing.includes(start.anchor)) return 0;
  let moved = 0;
  for (const { from, to } of movers(course, start)) {
    if (addDays(opens, moved) <= from) continue;
    if (to === null) return undefined;
    moved += daysBetween(from, to);
  }
  return moved;
};

/**
 * The standstill that a window was left behind in: one that came upon it while it was open; where dates do not move, one
 * in which the course was closed when the window did.
 */
export const leftBehindIn = (
  course: Course,
  start: Start,
  { opens, closes }: { readonly opens: LocalDate; readonly closes: LocalDate },
): Standstill | undefined =>
  standing.includes(start.anchor)
    ? inMatch(course, start).find(({ from, to, why, movesDates }) =>
        movesDates
          ? opens <= from && from <= closes
          : why === 'COURSE_CLOSED' && from <= closes && to !== null && closes < to,
      )
    : undefined;

/** The days that the end of a match's agreement has moved. */
export const daysStood = (course: Course, match: Pick<Start, 'episode'>): number =>
  movers(course, match).reduce((sum, { from, to }) => (to === null ? sum : sum + daysBetween(from, to)), 0);

/** The last day of return of a match, if it stood still. */
export const lastReturnIn = (course: Course, start: Pick<Start, 'episode'>): LocalDate | undefined =>
  inMatch(course, start).at(-1)?.to ?? undefined;

const isWithin = (day: LocalDate, from: LocalDate | null, to: LocalDate | null): boolean =>
  from !== null && from <= day && (to === null || day < to);

/** Whether the course stood still on that day, for whatever is promised by the day. */
export const stoodStillOn = ({ ledger }: Course, day: LocalDate): boolean =>
  ledger.standstills.some(({ from, to }) => isWithin(day, from, to));

/** Whether that day does not count towards the contact duty. */
export const isFrozenOn = ({ ledger }: Course, day: LocalDate): boolean =>
  ledger.standstills.some(({ freezesFrom, to }) => isWithin(day, freezesFrom, to));

/** That day, or the day of return where it lies within a pause the municipality decided. */
export const returnFrom = ({ ledger }: Course, day: LocalDate): LocalDate =>
  ledger.standstills.find(({ freezesFrom, to }) => to !== null && isWithin(day, freezesFrom, to))?.to ?? day;

/**
 * The day on which so many days have passed, those not counted that the municipality decided to pause; a day within
 * such a pause becomes the day of return. Undefined where it lies beyond a pause that still goes on.
 */
export const dayAfterFreezes = (
  { ledger }: Course,
  since: LocalDate,
  day: LocalDate,
): LocalDate | undefined => {
  let moved = day;
  for (const { freezesFrom: from, to } of ledger.standstills) {
    if (from === null || from >= moved || (to !== null && to <= since)) continue;
    if (to === null) return undefined;
    moved = addDays(moved, daysBetween(laterOf(from, since), to));
  }
  return moved;
};
