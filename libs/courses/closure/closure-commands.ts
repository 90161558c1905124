import type { LocalDate } from '#kernel';
import type { Command } from '../circumstances.ts';
import type { ClosureKind, ClosureReason, Evidence, Outcome, Side } from '../words.ts';

export type StartClosure = Command<
  'StartClosure',
  { kind: ClosureKind; reason: ClosureReason | null; note: string | null }
>;
export type HoldClosureInterview = Command<'HoldClosureInterview', { side: Side; note: string | null }>;
export type AttemptClosureInterview = Command<'AttemptClosureInterview', { side: Side }>;
export type MarkFinalMeasurementMissing = Command<
  'MarkFinalMeasurementMissing',
  { instrument: string; reason: string }
>;
export type RecordOutcome = Command<
  'RecordOutcome',
  { category: Outcome; evidence: Evidence; since: LocalDate | null }
>;
export type ReconcileHours = Command<'ReconcileHours'>;
export type CloseCourse = Command<'CloseCourse', { note: string | null }>;

/** What closing needs, and the closing itself. */
export type ClosureCommand =
  | StartClosure
  | HoldClosureInterview
  | AttemptClosureInterview
  | MarkFinalMeasurementMissing
  | RecordOutcome
  | ReconcileHours
  | CloseCourse;
