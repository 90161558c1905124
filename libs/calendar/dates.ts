import type { LocalDate } from '#kernel';

const dayMs = 86_400_000;

/** Counting is looked up, not parsed: a course asks for some thousand days. 60,000 of them are 160 years and 8 MB. */
const numbers = new Map<LocalDate, number>();
const dates = new Map<number, LocalDate>();
export const mostDays = 60_000;

/** Days since 1970-01-01. Whole days have no zone, so UTC serves as plain arithmetic here and nowhere else. */
const toDayNumber = (date: LocalDate): number => {
  const known = numbers.get(date);
  if (known !== undefined) return known;
  const day = Date.parse(`${date}T00:00:00Z`) / dayMs;
  if (numbers.size < mostDays) numbers.set(date, day);
  return day;
};

const fromDayNumber = (day: number): LocalDate => {
  const known = dates.get(day);
  if (known !== undefined) return known;
  const date = new Date(day * dayMs).toISOString().slice(0, 10);
  if (dates.size < mostDays) dates.set(day, date);
  return date;
};

/** A date from its parts; month 1–12. The day may lie outside the month and is carried over. */
export const dateOf = (year: number, month: number, day: number): LocalDate =>
  fromDayNumber(Date.UTC(year, month - 1, day) / dayMs);

/** True for an existing day written `2026-03-29`. */
export const isLocalDate = (text: string): boolean => {
  const ms = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN;
  return !Number.isNaN(ms) && new Date(ms).toISOString().startsWith(text);
};

/** The date so many calendar days later (earlier when negative). */
export const addDays = (date: LocalDate, days: number): LocalDate => fromDayNumber(toDayNumber(date) + days);

/** Year, month 1–12 and day as numbers. */
const partsOf = (date: LocalDate): readonly [year: number, month: number, day: number] => [
  Number(date.slice(0, 4)),
  Number(date.slice(5, 7)),
  Number(date.slice(8)),
];

/** The date so many months later; a day the month lacks becomes its last: 31 August + 6 months = 28 February. */
export const addMonths = (date: LocalDate, months: number): LocalDate => {
  const [year, month, day] = partsOf(date);
  const index = year * 12 + month - 1 + months;
  const [inYear, inMonth] = [Math.floor(index / 12), (((index % 12) + 12) % 12) + 1];
  return dateOf(inYear, inMonth, Math.min(day, lengthOf(inYear, inMonth)));
};

/** Calendar days from one date to the other; negative when `to` is earlier. */
export const daysBetween = (from: LocalDate, to: LocalDate): number => toDayNumber(to) - toDayNumber(from);

/** 1 = Monday … 7 = Sunday. */
export const weekday = (date: LocalDate): number => ((((toDayNumber(date) + 3) % 7) + 7) % 7) + 1;

/** The month a date lies in: `2026-03`. */
export const monthOf = (date: LocalDate): string => date.slice(0, 7);

const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

const lengthOf = (year: number, month: number): number => {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return month === 2 && leap ? 29 : (lengths[month - 1] ?? Number.NaN);
};

/** How many days a month has, `2026-02` → 28. */
export const daysInMonth = (month: string): number =>
  lengthOf(Number(month.slice(0, 4)), Number(month.slice(5, 7)));

/** The whole months that a period of these dates spans, a begun one counted: 31 August to 28 February = 6. */
export const monthsSpanned = (from: LocalDate, to: LocalDate): number => {
  const [fromYear, fromMonth] = partsOf(from);
  const [toYear, toMonth] = partsOf(to);
  const months = (toYear - fromYear) * 12 + toMonth - fromMonth;
  return addMonths(from, months) >= to ? months : months + 1;
};

export const earlierOf = (a: LocalDate, b: LocalDate): LocalDate => (a <= b ? a : b);
export const laterOf = (a: LocalDate, b: LocalDate): LocalDate => (a >= b ? a : b);
