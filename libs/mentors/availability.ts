import type { Sector, SpokenLanguage } from './words.ts';

/** What a mentor offers. A new declaration replaces the one before. */
export interface Availability {
  /** Courses at the same time. */
  readonly capacity: number;
  readonly hoursPerMonth: number | null;
  readonly trades: readonly Sector[];
  /** What the parts of the country are called. */
  readonly areas: readonly string[];
  readonly languages: readonly SpokenLanguage[];
}

/** Two declarations say the same. */
export const offersTheSame = (a: Availability, b: Availability): boolean =>
  a.capacity === b.capacity &&
  a.hoursPerMonth === b.hoursPerMonth &&
  a.trades.join() === b.trades.join() &&
  a.areas.join() === b.areas.join() &&
  a.languages.join() === b.languages.join();
