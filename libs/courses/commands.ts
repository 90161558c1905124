import type { FrameFacts } from '#funding';
import type { LocalDate, SubjectId } from '#kernel';
import type { MentorFacts } from '#mentors';
import type {
  ArchiveCourse,
  ExpireProposal,
  ExpireReferral,
  IssueReminder,
  RecordContactBreach,
  RecordMissed,
  RecordPauseExpiry,
  RecordWaitingBreach,
  SchedulePostFollowUp,
  TakeOverCourse,
} from './by-itself/commands-by-itself.ts';
import type { DisposalCommand } from './after/disposal-commands.ts';
import type { Command } from './circumstances.ts';
import type { ConcernCommand } from './concerns/concern-commands.ts';
import type { ConsentCommand } from './consent/consent-commands.ts';
import type {
  AttemptClosureInterview,
  CloseCourse,
  HoldClosureInterview,
  MarkFinalMeasurementMissing,
  ReconcileHours,
  RecordOutcome,
  StartClosure,
} from './closure/closure-commands.ts';
import type { LogbookCommand } from './logbook/logbook-commands.ts';
import type { ContactPlace } from './logbook/logbook-words.ts';
import type { MatchingCommand } from './matching/matching-commands.ts';
import type {
  DeclineRematch,
  EndMatchEpisode,
  PauseCourse,
  ResumeCourse,
} from './follow-up/interruption-commands.ts';
import type { ThroughoutCommand } from './throughout/throughout-commands.ts';
import type {
  AgreementTerms,
  BaselineWaiverReason,
  ContactChannel,
  ContactFunction,
  DeclineReason,
  EmploymentStatus,
  GrantBasis,
  GrantedPeriod,
  MeasurementScores,
  MeetingPlace,
  MissingField,
  Party,
  PhoneReason,
  PostFollowUpAnswer,
  ReferralChannel,
  RejectionReason,
  Side,
  StaffId,
} from './words.ts';

export type * from './by-itself/commands-by-itself.ts';
export type * from './after/disposal-commands.ts';
export type * from './concerns/concern-commands.ts';
export type * from './consent/consent-commands.ts';
export type * from './closure/closure-commands.ts';
export type * from './logbook/logbook-commands.ts';
export type * from './follow-up/interruption-commands.ts';
export type * from './matching/matching-commands.ts';
export type * from './throughout/throughout-commands.ts';

export type SubmitReferral = Command<
  'SubmitReferral',
  {
    number: string;
    mentee: SubjectId;
    channel: ReferralChannel;
    municipality: string | null;
    team: string;
    caseworker: StaffId | null;
    coordinator: StaffId | null;
    /** The citizen's yes; null: not asked or no. */
    consent: { textVersion: string; on: LocalDate; laterContact: boolean } | null;
    /** The course that this one takes up: of another programme, organisation or time. */
    linkedTo: string | null;
    reason: string | null;
  }
>;
export type ReturnReferral = Command<
  'ReturnReferral',
  { missing: readonly MissingField[]; note: string | null }
>;
export type CompleteReferral = Command<'CompleteReferral', { note: string | null }>;
export type AssessEligibility = Command<
  'AssessEligibility',
  {
    age: number | null;
    inTargetGroup: boolean;
    /** "Is this §85 support?" must be answered. */
    section85: boolean | null;
    exceptionReason: string | null;
  }
>;
export type RejectReferral = Command<
  'RejectReferral',
  {
    reason: RejectionReason;
    note: string | null;
    hearingHeld: boolean | null;
    /** The version of the guidance given. */
    complaintGuidance: string | null;
  }
>;
export type CitizenDeclines = Command<'CitizenDeclines', { reason: DeclineReason; note: string | null }>;
export type WithdrawReferral = Command<'WithdrawReferral', { reason: string }>;
/** The frames that a grant takes of, as they stand; `override`: why it is granted although one has no room for it. */
interface Funding {
  frames: readonly FrameFacts[];
  override: string | null;
}
export type DecideGrant = Command<
  'DecideGrant',
  GrantedPeriod & {
    assessment: string;
    assessedBy: StaffId;
    /** Needed where the programme stands on several rules; null: the only one. */
    under: GrantBasis | null;
  } & Funding
>;

export type PlaceOnWaitingList = Command<'PlaceOnWaitingList'>;
/** `mentor` again: capacity, approval and training are asked once more when the second yes confirms. */
export type AcceptMatch = Command<'AcceptMatch', { side: Side; mentor: MentorFacts; note: string | null }>;
export type DeclineMatch = Command<
  'DeclineMatch',
  { side: Side; reason: DeclineReason; note: string | null }
>;

export type ScheduleIntro = Command<
  'ScheduleIntro',
  { date: LocalDate; time: string; place: MeetingPlace; address: string | null }
>;
export type CompleteAlignment = Command<'CompleteAlignment', { participants: 'pair' | 'caseworker' }>;
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

export type LogContact = Command<
  'LogContact',
  {
    contact: string;
    channel: ContactChannel;
    minutes: number;
    place: ContactPlace | null;
    function: ContactFunction | null;
    phoneReason: PhoneReason | null;
    note: string | null;
  }
>;
export type CorrectContact = Command<
  'CorrectContact',
  {
    contact: string;
    heldOn: LocalDate;
    channel: ContactChannel;
    minutes: number;
    voided: boolean;
    reason: string;
  }
>;
export type CompleteFollowUp = Command<
  'CompleteFollowUp',
  { rule: string; ordinal: number; leg: Side; note: string | null }
>;
export type ReceiveMeasurement = Command<
  'ReceiveMeasurement',
  {
    measurement: string;
    instrument: string;
    ordinal: number | null;
    respondent: Party;
    scores: MeasurementScores;
  }
>;
export type CorrectMeasurement = Command<
  'CorrectMeasurement',
  {
    measurement: string;
    measuredOn: LocalDate;
    scores: MeasurementScores;
    voided: boolean;
    reason: string;
  }
>;
export type SendStatusUpdate = Command<'SendStatusUpdate', { rule: string; ordinal: number }>;
export type SetContactLimit = Command<'SetContactLimit', { everyDays: number }>;
export type ExtendAgreement = Command<
  'ExtendAgreement',
  {
    end: LocalDate;
    reason: string;
    /** Statutory: a new grant period after a concrete assessment. */
    grant: (GrantedPeriod & { assessment: string; under: GrantBasis | null }) | null;
  } & Funding
>;

/** `mentor`: the one it had, as he is now; null where it had none. */
export type ReopenCourse = Command<
  'ReopenCourse',
  { to: 'active' | 'waiting'; mentor: MentorFacts | null; reason: string }
>;
export type RecordPostFollowUp = Command<
  'RecordPostFollowUp',
  {
    rule: string;
    ordinal: number;
    answer: { status: EmploymentStatus; retained: boolean | null } | PostFollowUpAnswer;
  }
>;

export type CourseCommand =
  | SubmitReferral
  | ReturnReferral
  | CompleteReferral
  | AssessEligibility
  | RejectReferral
  | CitizenDeclines
  | WithdrawReferral
  | DecideGrant
  | PlaceOnWaitingList
  | MatchingCommand
  | AcceptMatch
  | DeclineMatch
  | ScheduleIntro
  | CompleteAlignment
  | HoldIntro
  | AbortStartup
  | DraftAgreement
  | SignAgreement
  | MeasureBaseline
  | WaiveBaseline
  | ActivateAgreement
  | LogbookCommand
  | LogContact
  | CorrectContact
  | CompleteFollowUp
  | ReceiveMeasurement
  | CorrectMeasurement
  | SendStatusUpdate
  | SetContactLimit
  | ExtendAgreement
  | PauseCourse
  | ResumeCourse
  | EndMatchEpisode
  | DeclineRematch
  | StartClosure
  | HoldClosureInterview
  | AttemptClosureInterview
  | MarkFinalMeasurementMissing
  | RecordOutcome
  | ReconcileHours
  | CloseCourse
  | RecordPostFollowUp
  | ReopenCourse
  | ConcernCommand
  | DisposalCommand
  | ConsentCommand
  | ThroughoutCommand
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

export type CourseCommandType = CourseCommand['type'];
