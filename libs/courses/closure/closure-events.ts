import type { LocalDate } from '#kernel';
import type { On } from '../on.ts';
import type { ClosureKind, ClosureReason, Evidence, Outcome, RematchReason, Side } from '../words.ts';

export type ClosureStarted = On<
  'ClosureStarted',
  /** `automatic`: by the course itself, when its agreement had ended. */
  { kind: ClosureKind; reason: ClosureReason | null; automatic: boolean; why?: RematchReason }
>;
export type ClosureInterviewHeld = On<'ClosureInterviewHeld', { side: Side }>;
export type ClosureInterviewAttempted = On<'ClosureInterviewAttempted', { side: Side }>;
export type FinalMeasurementMarkedMissing = On<'FinalMeasurementMarkedMissing', { instrument: string }>;
export type OutcomeRecorded = On<
  'OutcomeRecorded',
  { category: Outcome; evidence: Evidence; since: LocalDate | null }
>;
export type HoursReconciled = On<'HoursReconciled', { grantedMinutes: number; deliveredMinutes: number }>;
export type CourseClosed = On<'CourseClosed', { kind: ClosureKind }>;

/** What closing has come to. */
export type ClosureEvent =
  | ClosureStarted
  | ClosureInterviewHeld
  | ClosureInterviewAttempted
  | FinalMeasurementMarkedMissing
  | OutcomeRecorded
  | HoursReconciled
  | CourseClosed;
