import type { LocalDate } from '#kernel';
import type { Known } from './course.ts';

/** The course goes on that day, if it stood still. */
export const goneOn = <C extends Known>(course: C, on: LocalDate): C => ({
  ...course,
  ledger: {
    ...course.ledger,
    standstills: course.ledger.standstills.map((each) => (each.to === null ? { ...each, to: on } : each)),
  },
});
