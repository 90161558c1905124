import { defineSignal } from '@temporalio/workflow';

/** Which course: all that Temporal is told. Ids, no person. */
export interface CourseRef {
  readonly tenant: string;
  readonly courseId: string;
}

export type Phase = 'referral' | 'matching' | 'startup' | 'followUp' | 'closure' | 'after';

/** What a look at the course answered. Codes and moments for Temporal's own UI, and how long to sleep. */
export interface TickAnswer {
  readonly phase: Phase;
  /** `bul@2018`. */
  readonly programme: string;
  /** The next step of an obligation, and the application's moment when it is due; null when nothing lies ahead. */
  readonly next: { readonly obligation: string; readonly due: string } | null;
  /** A duration, because Temporal's clock is real and the application's may be offset; null: until there is news. */
  readonly waitMs: number | null;
  /** The course has no duties any more. */
  readonly ended: boolean;
}

/** "The course has news": carries nothing, may be lost, doubled or late, and always causes a fresh look. */
export const advanced = defineSignal('advanced');
