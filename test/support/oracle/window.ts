import type { RawStep } from './catalogue-rows.ts';
import type { Moment } from './danish-time.ts';
import type { Day } from './days.ts';
import type { Why } from './story.ts';

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
  /** Of what it counts from, where that has a time of its own. */
  readonly moment?: Moment;
  /** Whether nobody is asked on that day, for the course stands still. */
  readonly rests?: (day: Day) => boolean;
  /** What an event about the whole window says beside its names. */
  readonly told?: Readonly<Record<string, unknown>>;
}

export interface Over {
  readonly on: Day;
  readonly reason: Why | 'EXEMPTED' | 'MISSED' | 'CONSENT_WITHDRAWN' | 'PAUSED';
}
