import type { LocalDate } from '#kernel';
import { date, type ReadCell } from './cells.ts';
import { problem } from './problem.ts';

/** A thing and, where it was told, the day. */
export interface Dated<T> {
  readonly what: T;
  readonly on: LocalDate | null;
}

/** From a day to the day of return; null = not back yet, and no day was set. */
export interface Period {
  readonly from: LocalDate;
  readonly until: LocalDate | null;
}

const isProblem = (value: unknown): value is ReturnType<typeof problem> =>
  typeof value === 'object' && value !== null && 'refused' in value;

/** `straffeattest 18-01-2025`, or `straffeattest` alone. */
export const dated =
  <T>(each: ReadCell<T>): ReadCell<Dated<T>> =>
  (cell) => {
    const [, words = '', day] = /^(.*?)(?:\s+(\d[\d./-]*))?$/.exec(cell) ?? [];
    const what = each(words);
    if (isProblem(what)) return what;
    if (day === undefined) return { what, on: null };
    const on = date(day);
    return isProblem(on) ? on : { what, on };
  };

/** `01-06-2025..31-08-2025`, or `01-06-2025` for one that has no end yet. */
export const period: ReadCell<Period> = (cell) => {
  const [first = '', last] = cell.split('..');
  const from = date(first.trim());
  if (isProblem(from)) return from;
  const until = last === undefined ? null : date(last.trim());
  return isProblem(until) ? until : { from, until };
};
