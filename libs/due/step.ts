import type { Instant, LocalDate } from '#kernel';
import type { Act, Recipient, Telling } from '#programmes';

/** One thing that happens about a window when its moment has come, at most once. */
export interface Step {
  /** Stable: `remind-due`, `escalate-leader`. */
  readonly step: string;
  /** `<name of the window>:step:due`; with the id of the course or the mentor before it, it is the command id. */
  readonly identity: string;
  readonly act: Act;
  /** The local date it happens on. */
  readonly on: LocalDate;
  /** 08:00 local time for what is sent, 00:00 for what the system records, each plus the spread; told at once: 00:00. */
  readonly at: Instant;
  /** Whoever the leg is about has been named by then. Empty for what the system does itself. */
  readonly to: readonly Recipient[];
  /** From this moment on it is no longer sent; null = as long as the window is open. */
  readonly expires: Instant | null;
  /** Left out: those who work here read of it in their digest of the day. */
  readonly told?: Telling;
  /** It has an hour of its own, so long before what it is about; left out: the morning. */
  readonly hoursBefore?: number;
}
