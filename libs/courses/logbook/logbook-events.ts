import type { LocalDate } from '#kernel';
import type { On } from '../on.ts';
import type { EmploymentStatus, MeetingPlace, Party, Side, Told, WindowRef } from '../words.ts';
import type { ExemptionReason, FocusArea, GoalDropReason } from './logbook-words.ts';

export type GoalSet = On<
  'GoalSet',
  {
    goal: string;
    author: Party;
    /** The goal that this one is a step towards; left out: none. */
    parent?: string;
    /** Left out: not said. */
    focusArea?: FocusArea;
  }
>;
export type GoalRevised = On<
  'GoalRevised',
  { goal: string; revision: string; focusArea: FocusArea | null; told: Told }
>;
export type CommonGoalConfirmed = On<'CommonGoalConfirmed', { goal: string; by: Party }>;
export type GoalAchieved = On<'GoalAchieved', { goal: string; told: Told }>;
export type SubGoalAchieved = On<'SubGoalAchieved', { goal: string; parent: string; told: Told }>;
export type GoalDropped = On<'GoalDropped', { goal: string; reason: GoalDropReason; told: Told }>;

export type ContactConfirmedByMentee = On<'ContactConfirmedByMentee', { contact: string }>;
export type ContactDisputed = On<'ContactDisputed', { contact: string }>;

type ActivityTold = { activity: string; told: Told };
export type InterdisciplinaryMeetingHeld = On<'InterdisciplinaryMeetingHeld', ActivityTold>;
export type BootCampAttended = On<'BootCampAttended', ActivityTold>;
export type GroundRulesAgreed = On<'GroundRulesAgreed', ActivityTold>;

export type MeetingScheduled = On<'MeetingScheduled', { date: LocalDate; time: string; place: MeetingPlace }>;
export type MeetingCancelled = On<'MeetingCancelled', { date: LocalDate }>;
/** `side`: the one who did not come. */
export type IntroNoShowRecorded = On<'IntroNoShowRecorded', { side: Side; told: Told }>;
export type NoShowRecorded = On<'NoShowRecorded', { side: Side; told: Told }>;
export type TaskCompleted = On<'TaskCompleted', { rule: string; ordinal: number; told: Told }>;

/** `on`: the day it was answered, which is the day of the call. What was answered stands in the measurement alone. */
export type CareCallNeeded = On<'CareCallNeeded', { measurement: string; instrument: string }>;
export type CareCallHeld = On<'CareCallHeld', { specialistOffered: boolean; told: Told }>;

export type FollowUpExempted = On<'FollowUpExempted', WindowRef & { reason: ExemptionReason; told: Told }>;

export type PostFollowUpCorrected = On<
  'PostFollowUpCorrected',
  { ordinal: number; status: EmploymentStatus; retained: boolean | null }
>;
export type SignatureCorrected = On<
  'SignatureCorrected',
  { by: Party; version: number; signedOn: LocalDate }
>;

export type LogbookEvent =
  | GoalSet
  | GoalRevised
  | CommonGoalConfirmed
  | GoalAchieved
  | SubGoalAchieved
  | GoalDropped
  | ContactConfirmedByMentee
  | ContactDisputed
  | InterdisciplinaryMeetingHeld
  | BootCampAttended
  | GroundRulesAgreed
  | MeetingScheduled
  | MeetingCancelled
  | IntroNoShowRecorded
  | NoShowRecorded
  | TaskCompleted
  | CareCallNeeded
  | CareCallHeld
  | FollowUpExempted
  | PostFollowUpCorrected
  | SignatureCorrected;
