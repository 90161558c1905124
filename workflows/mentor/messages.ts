import type { Found } from '../asleep/messages.ts';

/** Which mentor: all that Temporal is told. Ids, no person. */
export interface MentorRef {
  readonly tenant: string;
  readonly mentorId: string;
}

/** What a look at the mentor answered. */
export interface MentorFound extends Found {
  /** `approved`, `paused` … */
  readonly state: string;
}
