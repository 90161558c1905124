import { addDays, addMonths, earlierOf, laterOf, monthOf } from '#calendar';
import type { Course } from '#courses';
import { agreedMinutes, agreementOf, deliveredMinutes } from '#courses/dose';
import type { LocalDate } from '#kernel';

/** A calendar month of the agreement: hours that were agreed on, and hours held. */
interface MonthOfHours {
  readonly from: LocalDate;
  readonly agreed: number;
  readonly held: number;
}

export interface Hours {
  /** Up to now. */
  readonly months: readonly MonthOfHours[];
  /** Of the whole agreement. */
  readonly agreed: number;
  readonly held: number;
}

/** Hours used against hours agreed, month by month; undefined where nothing is agreed. */
export const hoursOf = (course: Course, per: 'month' | 'week', today: LocalDate): Hours | undefined => {
  const terms = agreementOf(course)?.terms;
  if (terms === undefined) return undefined;
  const months = monthsBetween(terms.start, terms.end).map(({ from, to }) => ({
    from,
    agreed: agreedMinutes(course, per, from, to) / 60,
    held: deliveredMinutes(course.ledger, from, to) / 60,
  }));
  const sum = (of: 'agreed' | 'held') => months.reduce((total, month) => total + month[of], 0);
  return { months: months.filter(({ from }) => from <= today), agreed: sum('agreed'), held: sum('held') };
};

/** The months of a stretch, the first and the last cut to it. */
const monthsBetween = (start: LocalDate, end: LocalDate) => {
  const months: { readonly from: LocalDate; readonly to: LocalDate }[] = [];
  for (let first: LocalDate = `${monthOf(start)}-01`; first <= end; first = addMonths(first, 1))
    months.push({ from: laterOf(first, start), to: earlierOf(addDays(addMonths(first, 1), -1), end) });
  return months;
};
