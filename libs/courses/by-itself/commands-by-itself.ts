import type { LocalDate } from '#kernel';
import type { Command } from '../circumstances.ts';
import type { WindowRef } from '../words.ts';

export type ExpireReferral = Command<'ExpireReferral'>;
export type ExpireProposal = Command<'ExpireProposal'>;
export type IssueReminder = Command<'IssueReminder', { identity: string }>;
export type RecordMissed = Command<'RecordMissed', { window: WindowRef }>;
export type RecordContactBreach = Command<'RecordContactBreach', { lastContact: LocalDate }>;
export type RecordWaitingBreach = Command<'RecordWaitingBreach'>;
export type RecordPauseExpiry = Command<'RecordPauseExpiry'>;
export type SchedulePostFollowUp = Command<'SchedulePostFollowUp'>;
export type ArchiveCourse = Command<'ArchiveCourse'>;
/** The end of an import. */
export type TakeOverCourse = Command<'TakeOverCourse', { source: string }>;

/** What only the course itself does, as `system:course`, when the tick finds it due; and the end of an import. */
export type CommandByItself =
  | ExpireReferral
  | ExpireProposal
  | IssueReminder
  | RecordMissed
  | RecordContactBreach
  | RecordWaitingBreach
  | RecordPauseExpiry
  | SchedulePostFollowUp
  | ArchiveCourse
  | TakeOverCourse;
