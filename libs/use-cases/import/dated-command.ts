import type { CourseCommandType } from '#courses';
import type { LocalDate, Role } from '#kernel';
import type { GivenCommand } from '../given-command.ts';
import type { FieldProblem } from './columns.ts';
import type { ReadRow } from './row.ts';

/** What one cell of a row says happened, as a command dated then. */
export interface DatedCommand {
  readonly on: LocalDate;
  readonly given: GivenCommand;
  readonly row: ReadRow;
  /** The column that says so. */
  readonly field: string;
  /** In whose role, where the row says it. */
  readonly as?: Role;
}

/** What a row says happened, or what is wrong with it as a whole. */
export type Told =
  { readonly commands: readonly DatedCommand[] } | { readonly problems: readonly FieldProblem[] };

/** The order of what happens on one day, where the dates leave it open. */
const orderOfADay: readonly CourseCommandType[] = [
  'SubmitReferral',
  'RecordMatchWishes',
  'GiveConsent',
  'ReturnReferral',
  'CompleteReferral',
  'AssessEligibility',
  'DecideGrant',
  'PlaceOnWaitingList',
  'ProposeMatch',
  'AcceptMatch',
  'DeclineMatch',
  'ScheduleIntro',
  'CompleteAlignment',
  'HoldIntro',
  'DraftAgreement',
  'SetGoal',
  'MeasureBaseline',
  'WaiveBaseline',
  'SignAgreement',
  'ActivateAgreement',
  'ResumeCourse',
  'LogContact',
  'RecordNoShow',
  'CompleteFollowUp',
  'SendStatusUpdate',
  'RaiseConcern',
  'TriageConcern',
  'EscalateConcern',
  'ResolveConcern',
  'ExtendAgreement',
  'PauseCourse',
  'EndMatchEpisode',
  'AbortStartup',
  'StartClosure',
  'ReceiveMeasurement',
  'WithdrawConsent',
  'HoldClosureInterview',
  'AttemptClosureInterview',
  'MarkFinalMeasurementMissing',
  'RecordOutcome',
  'ReconcileHours',
  'CloseCourse',
  'SchedulePostFollowUp',
  'RecordPostFollowUp',
  'RejectReferral',
  'CitizenDeclines',
  'WithdrawReferral',
];
const rank = new Map(orderOfADay.map((type, index) => [type, index]));

/** By date, then in the order in which such things happen, then as they stand in the file. */
export const inOrder = (commands: readonly DatedCommand[]): readonly DatedCommand[] =>
  commands.toSorted(
    (a, b) =>
      a.on.localeCompare(b.on) ||
      (rank.get(a.given.type) ?? 0) - (rank.get(b.given.type) ?? 0) ||
      a.row.line - b.row.line,
  );
