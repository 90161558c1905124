import type { Instant, LocalDate } from '#kernel';
import type { Act, MentorRule, Recipient } from '#programmes';

/** One reminder about a mentor. */
export interface MentorReminder {
  /** `rule:about:step:due`; with the mentor's id before it, it is the command id. */
  readonly identity: string;
  readonly rule: MentorRule;
  /** Which check or module it is about; else the rule's own word. */
  readonly about: string;
  readonly due: LocalDate;
  readonly step: string;
  readonly act: Extract<Act, 'remind' | 'escalate'>;
  readonly to: readonly Recipient[];
  /** After this moment it is no longer sent. */
  readonly expires: Instant | null;
}

/** Why a reminder that was due is not sent: its time is over, or a later one for the same people is due too. */
export interface MentorSuppression {
  readonly reason: 'EXPIRED' | 'ALREADY_REMINDED';
}
