import type { LocalDate } from '#kernel';
import type { Command } from '../circumstances.ts';
import type {
  AgreementTerms,
  Alignment,
  BaselineWaiverReason,
  MeasurementScores,
  MeetingPlace,
  Party,
  Side,
} from '../words.ts';

export type ScheduleIntro = Command<
  'ScheduleIntro',
  { date: LocalDate; time: string; place: MeetingPlace; address: string | null }
>;
export type CompleteAlignment = Command<'CompleteAlignment', { participants: Alignment }>;
export type HoldIntro = Command<'HoldIntro', { note: string | null }>;
export type AbortStartup = Command<'AbortStartup', { side: Side; note: string | null }>;
export type DraftAgreement = Command<'DraftAgreement', { terms: AgreementTerms }>;
export type SignAgreement = Command<'SignAgreement', { by: Party; version: number }>;
export type MeasureBaseline = Command<
  'MeasureBaseline',
  { measurement: string; instrument: string; respondent: Party; scores: MeasurementScores }
>;
export type WaiveBaseline = Command<
  'WaiveBaseline',
  { instrument: string; reason: BaselineWaiverReason; note: string | null }
>;
export type ActivateAgreement = Command<'ActivateAgreement', { feedbackScopeShown: boolean }>;

/** What is prepared from the first meeting on, until the agreement runs. */
export type StartupCommand =
  | ScheduleIntro
  | CompleteAlignment
  | HoldIntro
  | AbortStartup
  | DraftAgreement
  | SignAgreement
  | MeasureBaseline
  | WaiveBaseline
  | ActivateAgreement;
