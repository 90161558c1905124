import { addDays, addMonths, rollForward, type Calendar } from '#calendar';
import type { LocalDate } from '#kernel';
import type { Chance } from './chance.ts';
import type { Rhythm } from './rhythms.ts';

/** The dates of one course, as they would be if it ran to its end; those after today have not happened. */
export interface Life {
  readonly referred: LocalDate;
  readonly assessed: LocalDate;
  readonly granted: LocalDate;
  readonly waiting: LocalDate;
  readonly proposed: LocalDate;
  readonly mentorYes: LocalDate;
  readonly menteeYes: LocalDate;
  readonly intro: LocalDate;
  readonly signed: LocalDate;
  readonly start: LocalDate;
  readonly end: LocalDate;
  readonly contacts: readonly LocalDate[];
  readonly followUps: readonly { readonly ordinal: number; readonly on: LocalDate }[];
  readonly measured: readonly { readonly ordinal: number; readonly on: LocalDate }[];
  readonly closing: LocalDate;
  readonly closed: LocalDate;
  readonly after: readonly { readonly ordinal: number; readonly on: LocalDate }[];
}

/** The question comes some days after it is due, and before it is missed. */
const daysLater = 3;

/** Lets a course begin on a day and run; `proposedOn` puts the proposal on a day of its own, still unanswered the day after. */
export const liveFrom = (
  referred: LocalDate,
  rhythm: Rhythm,
  chance: Chance,
  calendar: Calendar,
  proposedOn?: LocalDate,
): Life => {
  const later = (date: LocalDate, from: number, to: number) =>
    rollForward(calendar, addDays(date, chance.between(from, to)));
  const assessed = later(referred, 1, 3);
  const granted = later(assessed, 1, 2);
  const waiting = granted;
  const proposed = proposedOn ?? later(waiting, 4, 16);
  const mentorYes = proposedOn === undefined ? later(proposed, 1, 1) : later(proposed, 2, 2);
  const menteeYes = later(mentorYes, 0, 1);
  const intro = later(menteeYes, 3, 7);
  const signed = later(intro, 1, 2);
  const start = later(signed, 1, 3);
  const months = chance.oneOf(rhythm.months);
  const end = addMonths(start, months);
  const closing = rollForward(calendar, addDays(end, -3));
  const closed = later(closing, 5, 8);
  return {
    referred,
    assessed,
    granted,
    waiting,
    proposed,
    mentorYes,
    menteeYes,
    intro,
    signed,
    start,
    end,
    contacts: contactsOf(start, closing, rhythm, chance),
    followUps: callsOf(intro, start, end, closing, rhythm, calendar),
    measured: rhythm.measuredMonths
      .map((month, index) => ({ ordinal: index + 1, on: addMonths(start, month) }))
      .filter(({ on }) => on < closing),
    closing,
    closed,
    after: rhythm.afterMonths.map((month, index) => ({
      ordinal: index + 1,
      on: rollForward(calendar, addDays(addMonths(closed, month), daysLater)),
    })),
  };
};

const contactsOf = (start: LocalDate, closing: LocalDate, { contacts }: Rhythm, chance: Chance) => {
  const dates: LocalDate[] = [];
  for (let on = start; on < closing; on = addDays(on, chance.between(...contacts))) dates.push(on);
  return dates;
};

/** Each call on the day it is due. Those due after the agreement's end are not made. */
const callsOf = (
  intro: LocalDate,
  start: LocalDate,
  end: LocalDate,
  closing: LocalDate,
  { callDays, callsFromMonth }: Rhythm,
  calendar: Calendar,
) => {
  const due = [intro, ...callDays.map((days) => addDays(start, days))];
  for (let month = callsFromMonth; month !== undefined && addMonths(start, month) <= end; month++)
    due.push(addMonths(start, month));
  return due
    .map((on, index) => ({ ordinal: index + 1, on: rollForward(calendar, on), due: on }))
    .filter(({ on, due: before }) => before <= end && on < closing);
};
