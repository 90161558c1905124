import type { Reservation } from '#funding';
import type { LocalDate, SubjectId } from '#kernel';
import type { SchemeKind } from '#programmes';
import type {
  ContactRequirementBreached,
  CourseArchived,
  CourseTakenOver,
  FollowUpMissed,
  MeasurementMissed,
  PostFollowUpMissed,
  PostFollowUpScheduled,
  ReminderIssued,
  ReminderSuppressed,
  StatusUpdateMissed,
  WaitingTimeBreached,
} from './by-itself/events-by-itself.ts';
import type { GrantWarning } from './grant-warnings.ts';
import type { DisposalEvent } from './after/disposal-events.ts';
import type { ConcernEvent } from './concerns/concern-events.ts';
import type { ConsentEvent } from './consent/consent-events.ts';
import type { LogbookEvent } from './logbook/logbook-events.ts';
import type { ContactPlace, Provenance } from './logbook/logbook-words.ts';
import type { CoursePaused, CourseResumed, PauseExpired } from './follow-up/interruption-events.ts';
import type { MatchingEvent } from './matching/matching-events.ts';
import type { On } from './on.ts';
import type { ThroughoutEvent } from './throughout/throughout-events.ts';
import type {
  AgreementTerms,
  BaselineWaiverReason,
  ClosureKind,
  ClosureReason,
  ContactChannel,
  ContactFunction,
  DeclineReason,
  EmploymentStatus,
  Evidence,
  MeasurementScores,
  MeetingPlace,
  MissingField,
  Outcome,
  Party,
  PhoneReason,
  PostFollowUpAnswer,
  ReferralChannel,
  RematchReason,
  RejectionReason,
  Side,
  StaffId,
  Told,
} from './words.ts';

export type * from './by-itself/events-by-itself.ts';
export type * from './matching/matching-events.ts';
export type * from './after/disposal-events.ts';
export type * from './concerns/concern-events.ts';
export type * from './consent/consent-events.ts';
export type * from './logbook/logbook-events.ts';
export type * from './follow-up/interruption-events.ts';
export type * from './throughout/throughout-events.ts';

export type ReferralReceived = On<
  'ReferralReceived',
  {
    number: string;
    mentee: SubjectId;
    channel: ReferralChannel;
    municipality: string | null;
    team: string;
    caseworker: StaffId | null;
    coordinator: StaffId | null;
    /** The course that this one takes up. */
    linkedTo?: string;
  }
>;
export type CitizenAccepted = On<'CitizenAccepted', { textVersion: string; laterContact: boolean }>;
export type ProgrammeVersionPinned = On<
  'ProgrammeVersionPinned',
  { programme: string; version: string; scheme: SchemeKind }
>;
export type LegalBasisPinned = On<'LegalBasisPinned', { rule: string; version: string; verified: boolean }>;
export type ReferralReturnedForMoreInfo = On<
  'ReferralReturnedForMoreInfo',
  { missing: readonly MissingField[] }
>;
export type ReferralCompleted = On<'ReferralCompleted'>;
export type EligibilityAssessed = On<'EligibilityAssessed', { age: number | null; exception: boolean }>;
export type BoundaryToSection85Recorded = On<'BoundaryToSection85Recorded', { section85: boolean }>;
export type ReferralRejected = On<
  'ReferralRejected',
  {
    reason: RejectionReason;
    hearingHeld: boolean | null;
    /** The version of the complaint guidance that went with the decision; null: none did. */
    complaintGuidance: string | null;
  }
>;
export type CitizenDeclined = On<'CitizenDeclined', { reason: DeclineReason }>;
export type ReferralWithdrawn = On<'ReferralWithdrawn', { reason: 'byReferrer' | 'incompleteExpired' }>;
/** Before rights were told apart a grant said neither its rule nor what deviates. */
export interface GrantedUnder {
  from: LocalDate;
  to: LocalDate;
  hoursPerWeek: number;
  /** The rule's version, `mentor-agreement@2020-01-01`. */
  under?: string;
  right?: boolean;
  warnings?: readonly GrantWarning[];
  /** What it takes of the funding frames; left out where none was set. */
  frames?: readonly Reservation[];
  /** A frame had no room for it: a reason was given, or it is the citizen's right. */
  overrun?: true;
}
export type ProfessionalAssessmentRecorded = On<'ProfessionalAssessmentRecorded', { author: StaffId }>;
export type GrantDecided = On<'GrantDecided', GrantedUnder>;

export type PlacedOnWaitingList = On<'PlacedOnWaitingList', { since: LocalDate }>;
export type MatchAcceptedByMentor = On<'MatchAcceptedByMentor', { episode: number; onBehalf: boolean }>;
export type MatchAcceptedByMentee = On<'MatchAcceptedByMentee', { episode: number; onBehalf: boolean }>;
export type MatchDeclined = On<'MatchDeclined', { episode: number; side: Side; reason: DeclineReason }>;
export type MatchProposalExpired = On<'MatchProposalExpired', { episode: number }>;
export type MatchConfirmed = On<
  'MatchConfirmed',
  /** `place`: which of the mentor's places the course takes, 1, 2, 3 … */
  { episode: number; mentor: SubjectId; place: number }
>;

export type IntroMeetingScheduled = On<
  'IntroMeetingScheduled',
  { date: LocalDate; time: string; place: MeetingPlace }
>;
export type IntroMeetingHeld = On<'IntroMeetingHeld'>;
export type ExpectationAlignmentCompleted = On<
  'ExpectationAlignmentCompleted',
  { participants: 'pair' | 'caseworker' }
>;
export type MatchEpisodeEnded = On<
  'MatchEpisodeEnded',
  {
    episode: number;
    mentor: SubjectId;
    reason: 'startupAborted' | 'rematch' | 'courseClosed';
    side: Side | null;
    /** Of a rematch. */
    why?: RematchReason;
  }
>;
export type AgreementDrafted = On<'AgreementDrafted', { version: number; terms: AgreementTerms }>;
export type AgreementSigned = On<'AgreementSigned', { version: number; by: Party }>;
export type BaselineMeasured = On<
  'BaselineMeasured',
  { measurement: string; instrument: string; respondent: Party; scores: MeasurementScores; told: Told }
>;
export type BaselineWaived = On<'BaselineWaived', { instrument: string; reason: BaselineWaiverReason }>;
export type AgreementActivated = On<'AgreementActivated', { version: number; terms: AgreementTerms }>;
export type AgreementExtended = On<'AgreementExtended', { version: number; end: LocalDate }>;
export type GrantExtended = On<'GrantExtended', GrantedUnder>;
export type StricterContactLimitSet = On<'StricterContactLimitSet', { everyDays: number }>;

export type ContactLogged = On<
  'ContactLogged',
  {
    contact: string;
    channel: ContactChannel;
    minutes: number;
    function: ContactFunction | null;
    /** Why a phone call stood in for a meeting; a rule may ask for it. */
    phoneReason: PhoneReason | null;
    /** Left out: not said. */
    place?: ContactPlace;
    /** Whose word it is; left out: told before that was kept. */
    provenance?: Provenance;
    told: Told;
  }
>;
export type ContactCorrected = On<
  'ContactCorrected',
  { contact: string; heldOn: LocalDate; channel: ContactChannel; minutes: number; voided: boolean }
>;
export type FollowUpLegCompleted = On<'FollowUpLegCompleted', { rule: string; ordinal: number; leg: Side }>;
export type FollowUpCompleted = On<'FollowUpCompleted', { rule: string; ordinal: number }>;
export type MeasurementReceived = On<
  'MeasurementReceived',
  {
    measurement: string;
    instrument: string;
    /** Null: outside the grid. */
    ordinal: number | null;
    respondent: Party;
    scores: MeasurementScores;
    told: Told;
  }
>;
export type MeasurementCorrected = On<
  'MeasurementCorrected',
  { measurement: string; measuredOn: LocalDate; scores: MeasurementScores; voided: boolean }
>;
export type StatusUpdateSent = On<'StatusUpdateSent', { rule: string; ordinal: number }>;

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

/** With a mentor it goes on where it stopped, else it waits for another. */
export type CourseReopened = On<
  'CourseReopened',
  {
    to: 'active' | 'waiting';
    mentor: SubjectId | null;
    place: number | null;
    /** The agreement's end from now on. */
    end: LocalDate | null;
  }
>;
export type PostFollowUpCompleted = On<
  'PostFollowUpCompleted',
  { rule: string; ordinal: number; status: EmploymentStatus; retained: boolean | null }
>;
export type PostFollowUpNotReached = On<
  'PostFollowUpNotReached',
  { rule: string; ordinal: number; answer: PostFollowUpAnswer }
>;

export type CourseEvent =
  | ReferralReceived
  | CitizenAccepted
  | ProgrammeVersionPinned
  | LegalBasisPinned
  | ReferralReturnedForMoreInfo
  | ReferralCompleted
  | EligibilityAssessed
  | BoundaryToSection85Recorded
  | ReferralRejected
  | CitizenDeclined
  | ReferralWithdrawn
  | ProfessionalAssessmentRecorded
  | GrantDecided
  | PlacedOnWaitingList
  | WaitingTimeBreached
  | MatchingEvent
  | MatchAcceptedByMentor
  | MatchAcceptedByMentee
  | MatchDeclined
  | MatchProposalExpired
  | MatchConfirmed
  | IntroMeetingScheduled
  | IntroMeetingHeld
  | ExpectationAlignmentCompleted
  | MatchEpisodeEnded
  | AgreementDrafted
  | AgreementSigned
  | BaselineMeasured
  | BaselineWaived
  | AgreementActivated
  | AgreementExtended
  | GrantExtended
  | CoursePaused
  | CourseResumed
  | PauseExpired
  | StricterContactLimitSet
  | ContactLogged
  | ContactCorrected
  | LogbookEvent
  | FollowUpLegCompleted
  | FollowUpCompleted
  | FollowUpMissed
  | MeasurementReceived
  | MeasurementCorrected
  | MeasurementMissed
  | StatusUpdateSent
  | StatusUpdateMissed
  | ContactRequirementBreached
  | ReminderIssued
  | ReminderSuppressed
  | ClosureStarted
  | ClosureInterviewHeld
  | ClosureInterviewAttempted
  | FinalMeasurementMarkedMissing
  | OutcomeRecorded
  | HoursReconciled
  | CourseClosed
  | PostFollowUpScheduled
  | PostFollowUpCompleted
  | PostFollowUpNotReached
  | PostFollowUpMissed
  | CourseReopened
  | ConcernEvent
  | DisposalEvent
  | ConsentEvent
  | ThroughoutEvent
  | CourseArchived
  | CourseTakenOver;
