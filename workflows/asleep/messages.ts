import { defineSignal } from '@temporalio/workflow';

/** What a look answered: codes and moments for Temporal's own UI, and how long to sleep. */
export interface Found {
  /** The next step of an obligation, and the application's moment when it is due; null when nothing lies ahead. */
  readonly next: { readonly obligation: string; readonly due: string } | null;
  /** A duration, because Temporal's clock is real and the application's may be offset; null: until there is news. */
  readonly waitMs: number | null;
  /** There are no duties any more. */
  readonly ended: boolean;
}

/** "There is news": carries nothing, may be lost, doubled or late, and always causes a fresh look. */
export const advanced = defineSignal('advanced');
