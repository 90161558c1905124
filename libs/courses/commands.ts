import type { AfterCommand } from './after/after-commands.ts';
import type { DisposalCommand } from './after/disposal-commands.ts';
import type { CommandByItself } from './by-itself/commands-by-itself.ts';
import type { ClosureCommand } from './closure/closure-commands.ts';
import type { ConcernCommand } from './concerns/concern-commands.ts';
import type { ConsentCommand } from './consent/consent-commands.ts';
import type { FollowUpCommand } from './follow-up/follow-up-commands.ts';
import type { InterruptionCommand } from './follow-up/interruption-commands.ts';
import type { LogbookCommand } from './logbook/logbook-commands.ts';
import type { MatchingCommand } from './matching/matching-commands.ts';
import type { ReferralCommand } from './referral/referral-commands.ts';
import type { StartupCommand } from './startup/startup-commands.ts';
import type { ThroughoutCommand } from './throughout/throughout-commands.ts';

export type * from './referral/referral-commands.ts';
export type * from './matching/matching-commands.ts';
export type * from './startup/startup-commands.ts';
export type * from './follow-up/follow-up-commands.ts';
export type * from './follow-up/interruption-commands.ts';
export type * from './logbook/logbook-commands.ts';
export type * from './closure/closure-commands.ts';
export type * from './after/after-commands.ts';
export type * from './after/disposal-commands.ts';
export type * from './concerns/concern-commands.ts';
export type * from './consent/consent-commands.ts';
export type * from './throughout/throughout-commands.ts';
export type * from './by-itself/commands-by-itself.ts';

/** What may be asked of a course, phase by phase; then what may happen throughout, and what happens by itself. */
export type CourseCommand =
  | ReferralCommand
  | MatchingCommand
  | StartupCommand
  | FollowUpCommand
  | InterruptionCommand
  | LogbookCommand
  | ClosureCommand
  | AfterCommand
  | DisposalCommand
  | ConcernCommand
  | ConsentCommand
  | ThroughoutCommand
  | CommandByItself;

export type CourseCommandType = CourseCommand['type'];
