import { addDays, daysBetween, daysInMonth, monthOf } from '#calendar';
import type { LocalDate } from '#kernel';
import type { Agreement, Course } from './course.ts';
import type { Ledger } from './ledger.ts';
import { stoodStillOn } from './obligations/standstills.ts';

/** The agreement that a course has or last had; null: there has been none. */
export const agreementOf = (course: Course): Agreement | null => {
  if ('agreement' in course) return course.agreement;
  if ('suspended' in course) return course.suspended;
  return 'last' in course ? course.last.agreement : null;
};

/** The days of a stretch on which the course did not stand still. */
const daysOf = (course: Course, from: LocalDate, to: LocalDate): readonly LocalDate[] =>
  Array.from({ length: daysBetween(from, to) + 1 }, (_, n) => addDays(from, n)).filter(
    (day) => !stoodStillOn(course, day),
  );

/**
 * Minutes promised from one day to another of the same month, both included: the days' share of the month's dose, or each
 * day's of the hours granted a week.
 */
export const agreedMinutes = (
  course: Course,
  per: 'month' | 'week',
  from: LocalDate,
  to: LocalDate,
): number => {
  const days = daysOf(course, from, to);
  if (per === 'month') {
    const hours = agreementOf(course)?.terms.hoursPerMonth ?? 0;
    return (days.length * hours * 60) / daysInMonth(monthOf(from));
  }
  const { grants } = course.ledger;
  const granted = (day: LocalDate) =>
    grants.findLast((each) => each.from <= day && day <= each.to)?.hoursPerWeek ?? 0;
  return (days.reduce((sum, day) => sum + granted(day), 0) * 60) / 7;
};

/** Minutes of the contacts that count, from one day to another, both included. */
export const deliveredMinutes = ({ contacts }: Ledger, from: LocalDate, to: LocalDate): number =>
  contacts
    .filter(({ on, voided }) => !voided && from <= on && on <= to)
    .reduce((sum, { minutes }) => sum + minutes, 0);
