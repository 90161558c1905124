import type { LocalDate } from '#kernel';
import type { On } from '../on.ts';
import type {
  AgreementTerms,
  Alignment,
  BaselineWaiverReason,
  MeasurementScores,
  MeetingPlace,
  Party,
  Told,
} from '../words.ts';

export type IntroMeetingScheduled = On<
  'IntroMeetingScheduled',
  { date: LocalDate; time: string; place: MeetingPlace }
>;
export type IntroMeetingHeld = On<'IntroMeetingHeld'>;
export type ExpectationAlignmentCompleted = On<'ExpectationAlignmentCompleted', { participants: Alignment }>;
export type AgreementDrafted = On<'AgreementDrafted', { version: number; terms: AgreementTerms }>;
export type AgreementSigned = On<'AgreementSigned', { version: number; by: Party }>;
export type BaselineMeasured = On<
  'BaselineMeasured',
  { measurement: string; instrument: string; respondent: Party; scores: MeasurementScores; told: Told }
>;
export type BaselineWaived = On<'BaselineWaived', { instrument: string; reason: BaselineWaiverReason }>;
export type AgreementActivated = On<'AgreementActivated', { version: number; terms: AgreementTerms }>;

/** What is prepared from the first meeting on, until the agreement runs. */
export type StartupEvent =
  | IntroMeetingScheduled
  | IntroMeetingHeld
  | ExpectationAlignmentCompleted
  | AgreementDrafted
  | AgreementSigned
  | BaselineMeasured
  | BaselineWaived
  | AgreementActivated;
