import type { LocalText } from '#programmes';
import type { Candidate, Seeker } from '../field.ts';

/** One thing that is compared. */
export interface Criterion {
  /** How well the two fit, from 0 to 1; null where one of them has not told. */
  readonly value: (seeker: Seeker, candidate: Candidate) => number | null;
  readonly reason: (seeker: Seeker, candidate: Candidate) => LocalText;
}

/** What is not known speaks neither for nor against. */
export const unknown = 0.5;
