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
  /** Days before an end move to the working day before, others to the next one. */
  readonly rolls: 'on' | 'back';
  readonly steps: readonly RawStep[];
  /** What became of it; null: it is still to be done. */
  readonly over: Over | null;
  /** What falls after this day was never due. */
  readonly until: Day;
  /** What an event about the whole window says beside its names. */
  readonly told?: Readonly<Record<string, unknown>>;
}

export interface Over {
  readonly on: Day;
  readonly reason: 'DONE' | 'EXEMPTED' | 'MISSED' | 'MATCH_ENDED' | 'COURSE_CLOSED' | 'CONSENT_WITHDRAWN';
}
