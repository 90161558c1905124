import type { RawStep } from './catalogue-rows.ts';
import type { Day } from './days.ts';

/** One window of one duty, for the one who owes it. */
export interface Window {
  readonly rule: string;
  readonly episode: number;
  readonly ordinal: number | string;
  readonly leg: string;
  readonly anchor: Day;
  readonly opens: Day;
  /** Before rolling. */
  readonly due: Day;
  readonly closes: Day;
  /** Days before an anchor move to the working day before, others to the next one. */
  readonly rolls: 'on' | 'back';
  readonly steps: readonly RawStep[];
  /** Why nothing more is to be done, and since when. */
  readonly over: { readonly on: Day; readonly reason: 'DONE' | 'COURSE_CLOSED' } | null;
  /** What an event about the whole window says beside its names. */
  readonly told?: Readonly<Record<string, unknown>>;
}
