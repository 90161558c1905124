import type { Step } from '#due';
import type { LocalDate } from '#kernel';
import type { AnchorName, Leg, LocalText, Source } from '#programmes';
import type { SuppressionReason, WindowRef } from '../words.ts';

/**
 * As far as events tell, whatever the day: `open` may lie in the past (overdue) or in the future; `missed` and `done`
 * are recorded; `suppressed` = the course moved on before it could be done; `exempted` = somebody gave a reason.
 */
export type ObligationStatus = 'open' | 'done' | 'missed' | 'exempted' | 'suppressed';

/** A due window: what must be done, by whom, by when, and what happens if it is not. */
export interface Obligation extends WindowRef {
  readonly leg: Leg;
  /** What it counts from; `date` is null-free: a window without its anchor is not there yet. */
  readonly anchor: { readonly name: AnchorName; readonly date: LocalDate };
  readonly opens: LocalDate;
  /** `due` moved to a working day; equal to `due` where a limit may not move. */
  readonly dueRolled: LocalDate;
  readonly closes: LocalDate;
  readonly status: ObligationStatus;
  /** When it was done or the course moved on, where that is known. */
  readonly settledOn: LocalDate | null;
  /** Why it is not asked for any more, where it was suppressed. */
  readonly why: SuppressionReason | null;
  readonly source: Source;
  /** The legal rule that sets the limit, where one does: `ret-og-pligt-contact@2016-01-01` and its days. */
  readonly legalRule: { readonly ref: string; readonly days: number; readonly verified: boolean } | null;
  /** One sentence how it was counted. */
  readonly counted: LocalText;
  readonly steps: readonly Step[];
}

/** Two windows are the same when these are; `due` tells two counts of one moving end apart. */
export const refOf = ({ rule, episode, ordinal, leg, due }: WindowRef): WindowRef => ({
  rule,
  episode,
  ordinal,
  leg,
  due,
});

/** What the identities of its steps begin with: `rule:episode:ordinal:leg`. */
export const nameOf = ({ rule, episode, ordinal, leg }: WindowRef): string =>
  `${rule}:${episode}:${ordinal}:${leg}`;
