import { addDays, daysBetween, laterOf } from '#calendar';
import type { LocalDate } from '#kernel';
import type { AnchorName } from '#programmes';
import type { Course } from '../course.ts';
import type { Standstill } from '../ledger.ts';

/** What is counted from these stands still with a volunteer course: the first calls, and the grid of the agreement. */
const standing: readonly AnchorName[] = ['introHeld', 'agreementStart'];

const movers = ({ ledger }: Course): readonly Standstill[] =>
  ledger.standstills.filter(({ movesDates }) => movesDates);

/**
 * How many days a window moves: each pause that began before it opened pushes it by its length. Undefined while a pause
 * goes on that began before: nobody knows yet when it will open.
 */
export const daysMoved = (course: Course, anchor: AnchorName, opens: LocalDate): number | undefined => {
  if (!standing.includes(anchor)) return 0;
  let moved = 0;
  for (const { from, to } of movers(course)) {
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
  { ledger }: Course,
  anchor: AnchorName,
  { opens, closes }: { readonly opens: LocalDate; readonly closes: LocalDate },
): Standstill | undefined =>
  standing.includes(anchor)
    ? ledger.standstills.find(({ from, to, why, movesDates }) =>
        movesDates
          ? opens <= from && from <= closes
          : why === 'COURSE_CLOSED' && from <= closes && to !== null && closes < to,
      )
    : undefined;

/** The days that the end of an agreement begun on that day has moved. */
export const daysStood = (course: Course, since: LocalDate): number =>
  movers(course).reduce(
    (sum, { from, to }) => (to === null || from < since ? sum : sum + daysBetween(from, to)),
    0,
  );

/** Whether the course stood still on that day, for whatever is promised by the day. */
export const stoodStillOn = ({ ledger }: Course, day: LocalDate): boolean =>
  ledger.standstills.some(({ from, to }) => from <= day && (to === null || day < to));

/** That day, or the day of return where it lies within a pause the municipality decided. */
export const returnFrom = ({ ledger }: Course, day: LocalDate): LocalDate =>
  ledger.standstills.find(
    ({ from, to, freezesContact }) => freezesContact && to !== null && from <= day && day < to,
  )?.to ?? day;

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
  for (const { from, to, freezesContact } of ledger.standstills) {
    if (!freezesContact || from >= moved || (to !== null && to <= since)) continue;
    if (to === null) return undefined;
    moved = addDays(moved, daysBetween(laterOf(from, since), to));
  }
  return moved;
};
