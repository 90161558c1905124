import type { Found } from '../asleep/messages.ts';

/** Which course: all that Temporal is told. Ids, no person. */
export interface CourseRef {
  readonly tenant: string;
  readonly courseId: string;
}

export type Phase = 'referral' | 'matching' | 'startup' | 'followUp' | 'closure' | 'after';

/** What a look at the course answered. */
export interface TickAnswer extends Found {
  readonly phase: Phase;
  /** `bul@2018`. */
  readonly programme: string;
}
