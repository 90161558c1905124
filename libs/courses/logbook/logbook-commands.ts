import type { LocalDate } from '#kernel';
import type { Command } from '../circumstances.ts';
import type { EmploymentStatus, MeetingPlace, Ordinal, Party, Side } from '../words.ts';
import type { Activity, ExemptionReason, FocusArea, GoalDropReason } from './logbook-words.ts';

export type SetGoal = Command<
  'SetGoal',
  {
    goal: string;
    author: Party;
    text: string;
    /** The goal that this one is a step towards. */
    parent: string | null;
    focusArea: FocusArea | null;
  }
>;
export type ReviseGoal = Command<
  'ReviseGoal',
  { goal: string; revision: string; text: string; focusArea: FocusArea | null }
>;
export type ConfirmCommonGoal = Command<'ConfirmCommonGoal', { goal: string; by: Party }>;
export type AchieveGoal = Command<'AchieveGoal', { goal: string; note: string | null }>;
export type DropGoal = Command<'DropGoal', { goal: string; reason: GoalDropReason; note: string | null }>;

export type ConfirmContact = Command<'ConfirmContact', { contact: string }>;
export type DisputeContact = Command<'DisputeContact', { contact: string; words: string }>;

export type RecordActivity = Command<
  'RecordActivity',
  { activity: string; kind: Activity; note: string | null }
>;

export type ScheduleMeeting = Command<
  'ScheduleMeeting',
  { date: LocalDate; time: string; place: MeetingPlace; address: string | null }
>;
export type CancelMeeting = Command<'CancelMeeting', { note: string | null }>;
/** `side`: the one who did not come. */
export type RecordNoShow = Command<'RecordNoShow', { side: Side; note: string | null }>;
export type CompleteTask = Command<'CompleteTask', { rule: string; ordinal: number; note: string | null }>;
export type HoldCareCall = Command<'HoldCareCall', { specialistOffered: boolean; note: string | null }>;

/** `leg`: null = every leg that is left. */
export type ExemptWindow = Command<
  'ExemptWindow',
  { rule: string; ordinal: Ordinal; leg: string | null; reason: ExemptionReason; note: string | null }
>;
export type CorrectPostFollowUp = Command<
  'CorrectPostFollowUp',
  { ordinal: number; status: EmploymentStatus; retained: boolean | null; reason: string }
>;
export type CorrectSignature = Command<
  'CorrectSignature',
  { by: Party; version: number; signedOn: LocalDate; reason: string }
>;

/** What is told about goals, contacts and what else belongs to a course. */
export type LogbookCommand =
  | SetGoal
  | ReviseGoal
  | ConfirmCommonGoal
  | AchieveGoal
  | DropGoal
  | ConfirmContact
  | DisputeContact
  | RecordActivity
  | ScheduleMeeting
  | CancelMeeting
  | RecordNoShow
  | CompleteTask
  | HoldCareCall
  | ExemptWindow
  | CorrectPostFollowUp
  | CorrectSignature;
