import type { Instant, LocalDate } from '#kernel';
import type { On } from '../on.ts';
import type { ReminderStep, SuppressionReason, WindowRef } from '../words.ts';

export type WaitingTimeBreached = On<'WaitingTimeBreached', { since: LocalDate; limitDays: number }>;
export type FollowUpMissed = On<'FollowUpMissed', WindowRef>;
export type MeasurementMissed = On<'MeasurementMissed', WindowRef>;
export type StatusUpdateMissed = On<'StatusUpdateMissed', WindowRef>;
export type ContactRequirementBreached = On<
  'ContactRequirementBreached',
  { lastContact: LocalDate; limitDays: number; ruleVersion: string }
>;
export type ReminderIssued = On<'ReminderIssued', ReminderStep>;
export type ReminderSuppressed = On<'ReminderSuppressed', ReminderStep & { reason: SuppressionReason }>;
export type PostFollowUpMissed = On<'PostFollowUpMissed', WindowRef>;
export type CourseArchived = On<'CourseArchived'>;
export type PostFollowUpScheduled = On<'PostFollowUpScheduled'>;
/**
 * The last event of an import. What was due before it is never sent. `overdue`: windows that had closed undone by then;
 * they are shown once, as overdue at takeover, and count as missed from here on.
 */
export type CourseTakenOver = On<
  'CourseTakenOver',
  { at: Instant; source: string; overdue: readonly WindowRef[] }
>;

/** What the course has done or remarked by itself. */
export type EventByItself =
  | WaitingTimeBreached
  | FollowUpMissed
  | MeasurementMissed
  | StatusUpdateMissed
  | ContactRequirementBreached
  | ReminderIssued
  | ReminderSuppressed
  | PostFollowUpMissed
  | CourseArchived
  | PostFollowUpScheduled
  | CourseTakenOver;
