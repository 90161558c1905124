import type { LocalDate } from '#kernel';
import { addDays, mostDays, weekday } from './dates.ts';
import { danishHolidays } from './holidays.ts';
import type { LocalText } from './local-text.ts';

/** Which days are worked: Danish public holidays and an organisation's own closing days, as data. */
export interface Calendar {
  readonly holidayOn: (date: LocalDate) => LocalText | undefined;
  /** Monday to Friday, no public holiday and no closing day. */
  readonly isWorked: (date: LocalDate) => boolean;
}

const closed: LocalText = { da: 'lukkedag', en: 'closing day' };

/** A calendar with the organisation's closing days. It remembers the holidays of each year and the days asked for. */
export const createCalendar = (closingDays: readonly LocalDate[] = []): Calendar => {
  const own = new Set(closingDays);
  const years = new Map<string, ReadonlyMap<LocalDate, LocalText>>();
  const holidaysOf = (year: string) => {
    const known = years.get(year) ?? danishHolidays(Number(year));
    years.set(year, known);
    return known;
  };
  const holidayOn = (date: LocalDate): LocalText | undefined =>
    holidaysOf(date.slice(0, 4)).get(date) ?? (own.has(date) ? closed : undefined);
  // Every step of every window asks; as many days as dates are counted for, 2 MB.
  const worked = new Map<LocalDate, boolean>();
  return {
    holidayOn,
    isWorked: (date) => {
      const known = worked.get(date);
      if (known !== undefined) return known;
      const answer = weekday(date) <= 5 && holidayOn(date) === undefined;
      if (worked.size < mostDays) worked.set(date, answer);
      return answer;
    },
  };
};

/** Monday to Friday, no public holiday and no closing day. */
export const isWorkingDay = (calendar: Calendar, date: LocalDate): boolean => calendar.isWorked(date);

/** More closing days in a row than this mean a calendar that is never open: the search then gives up. */
const longestClosure = 366;

const nextInDirection = (calendar: Calendar, date: LocalDate, step: 1 | -1): LocalDate => {
  let day = date;
  for (let tries = 0; !isWorkingDay(calendar, day) && tries < longestClosure; tries++)
    day = addDays(day, step);
  return day;
};

/** The date itself when it is worked, else the next working day. */
export const rollForward = (calendar: Calendar, date: LocalDate): LocalDate =>
  nextInDirection(calendar, date, 1);

/** The date itself when it is worked, else the working day before. */
export const rollBackward = (calendar: Calendar, date: LocalDate): LocalDate =>
  nextInDirection(calendar, date, -1);

/** The n-th working day after the date (before it when negative); 0 is the date itself, worked or not. */
export const addWorkingDays = (calendar: Calendar, date: LocalDate, days: number): LocalDate => {
  const step = days < 0 ? -1 : 1;
  let day = date;
  for (let left = Math.abs(days); left > 0; left--) day = nextInDirection(calendar, addDays(day, step), step);
  return day;
};

/** How often one steps to a working day to get from one date to the other; negative when `to` is earlier. */
export const workingDaysBetween = (calendar: Calendar, from: LocalDate, to: LocalDate): number => {
  const step = from <= to ? 1 : -1;
  let count = 0;
  for (let day = from; day !== to;) {
    day = addDays(day, step);
    if (isWorkingDay(calendar, day)) count += step;
  }
  return count;
};

/** The n-th working day of a month, `2026-04` and 3 → 2026-04-07 (Easter lies before). */
export const nthWorkingDayOfMonth = (calendar: Calendar, month: string, n: number): LocalDate =>
  addWorkingDays(calendar, addDays(`${month}-01`, -1), n);

/** The holidays and closing days on weekdays after `from` up to and with `to`: what a count of working days left out. */
export const holidaysBetween = (calendar: Calendar, from: LocalDate, to: LocalDate): LocalText[] => {
  const found: LocalText[] = [];
  for (let day = addDays(from, 1); day <= to; day = addDays(day, 1)) {
    const holiday = weekday(day) <= 5 ? calendar.holidayOn(day) : undefined;
    if (holiday !== undefined) found.push(holiday);
  }
  return found;
};
