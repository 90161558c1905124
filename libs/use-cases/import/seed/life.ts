import { addDays, addMonths, rollForward, type Calendar } from '#calendar';
import type { LocalDate } from '#kernel';
import type { Chance } from './chance.ts';

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

/** How one programme of the catalogue runs: its calls and measurements as distances from the agreement's start. */
export interface Rhythm {
  readonly months: readonly [number, ...number[]];
  /** Days between contacts. */
  readonly contacts: readonly [number, number];
  /** Due days of the calls after the first; months follow from the last column. */
  readonly callDays: readonly number[];
  readonly callsFromMonth: number;
  readonly measuredMonths: readonly number[];
  /** Months and days after the closure. */
  readonly afterMonths: readonly number[];
}

export const rhythms: Readonly<Record<string, Rhythm>> = {
  bul: {
    months: [3, 4, 6],
    contacts: [8, 13],
    callDays: [18],
    callsFromMonth: 2,
    measuredMonths: [3, 6],
    afterMonths: [5, 12],
  },
  pift: {
    months: [6, 9, 12],
    contacts: [6, 9],
    callDays: [14, 28, 42, 56, 70, 84],
    callsFromMonth: 4,
    measuredMonths: [3, 6, 12],
    afterMonths: [3, 6, 12],
  },
  'ret-og-pligt': {
    // The grant runs from its decision on, at most six months.
    months: [3, 4],
    contacts: [7, 13],
    callDays: [14],
    callsFromMonth: 2,
    measuredMonths: [3, 6],
    afterMonths: [6, 12],
  },
};

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
      on: rollForward(calendar, addMonths(closed, month)),
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
  for (let month = callsFromMonth; addMonths(start, month) <= end; month++) due.push(addMonths(start, month));
  return due
    .map((on, index) => ({ ordinal: index + 1, on: rollForward(calendar, on), due: on }))
    .filter(({ on, due: before }) => before <= end && on < closing);
};
