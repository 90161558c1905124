import type { Random } from '../../support/random.ts';
import type { Book } from './book.ts';
import type { Crowd } from './staff-and-pairs.ts';
import type { Passing } from './time-passes.ts';

/** What everybody at work has around him. */
export interface Loading {
  readonly tenant: string;
  readonly crowd: Crowd;
  readonly book: Book;
  /** Ids of the mentors there are. */
  readonly mentors: readonly string[];
  readonly passing: Passing;
  readonly random: Random;
}
