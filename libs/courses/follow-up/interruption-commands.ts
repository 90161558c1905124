import type { LocalDate } from '#kernel';
import type { Command } from '../circumstances.ts';
import type { PauseReason, RematchReason, Side } from '../words.ts';

/** Again while it is paused: another day of return. */
export type PauseCourse = Command<
  'PauseCourse',
  { reason: PauseReason; expectedReturn: LocalDate; note: string | null }
>;
export type ResumeCourse = Command<'ResumeCourse', { note: string | null }>;
/** `side`: who wished it; null: neither of the two. */
export type EndMatchEpisode = Command<
  'EndMatchEpisode',
  { side: Side | null; reason: RematchReason; handover: string | null }
>;
export type DeclineRematch = Command<'DeclineRematch', { reason: RematchReason; note: string | null }>;

/** What makes a running course stand still or lose its mentor, and what ends that. */
export type InterruptionCommand = PauseCourse | ResumeCourse | EndMatchEpisode | DeclineRematch;
