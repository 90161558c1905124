import type { AfterEvent } from './after/after-events.ts';
import type { DisposalEvent } from './after/disposal-events.ts';
import type { EventByItself } from './by-itself/events-by-itself.ts';
import type { ClosureEvent } from './closure/closure-events.ts';
import type { ConcernEvent } from './concerns/concern-events.ts';
import type { ConsentEvent } from './consent/consent-events.ts';
import type { FollowUpEvent } from './follow-up/follow-up-events.ts';
import type { InterruptionEvent } from './follow-up/interruption-events.ts';
import type { LogbookEvent } from './logbook/logbook-events.ts';
import type { MatchingEvent } from './matching/matching-events.ts';
import type { ReferralEvent } from './referral/referral-events.ts';
import type { StartupEvent } from './startup/startup-events.ts';
import type { ThroughoutEvent } from './throughout/throughout-events.ts';

export type * from './referral/referral-events.ts';
export type * from './matching/matching-events.ts';
export type * from './startup/startup-events.ts';
export type * from './follow-up/follow-up-events.ts';
export type * from './follow-up/interruption-events.ts';
export type * from './logbook/logbook-events.ts';
export type * from './closure/closure-events.ts';
export type * from './after/after-events.ts';
export type * from './after/disposal-events.ts';
export type * from './concerns/concern-events.ts';
export type * from './consent/consent-events.ts';
export type * from './throughout/throughout-events.ts';
export type * from './by-itself/events-by-itself.ts';

/** What has happened to a course, phase by phase; then what may happen throughout, and what happens by itself. */
export type CourseEvent =
  | ReferralEvent
  | MatchingEvent
  | StartupEvent
  | FollowUpEvent
  | InterruptionEvent
  | LogbookEvent
  | ClosureEvent
  | AfterEvent
  | DisposalEvent
  | ConcernEvent
  | ConsentEvent
  | ThroughoutEvent
  | EventByItself;
