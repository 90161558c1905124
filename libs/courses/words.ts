import type { Instant, LocalDate } from '#kernel';
import { outcomeCategories } from '#programmes';
import type { Act, AnchorName, MatchCriterion as Criterion, OutcomeCategory, Recipient } from '#programmes';

/** Staff are known by the subject of their sign-in. */
export type StaffId = string;

export const sides = ['mentor', 'mentee'] as const;
export type Side = (typeof sides)[number];

/** Who signs, answers or is interviewed. */
export const parties = ['mentor', 'mentee', 'caseworker', 'coordinator'] as const;
export type Party = (typeof parties)[number];

export { type ReferralChannel, referralChannels } from '#programmes';

/** What a referral may lack. The details are a note's business: notes are encrypted, and these words are not. */
export const missingFields = ['consent', 'contactDetails', 'background', 'caseworker', 'other'] as const;
export type MissingField = (typeof missingFields)[number];

export const declineReasons = ['noTime', 'noChemistry', 'wishes', 'circumstances', 'other'] as const;
export type DeclineReason = (typeof declineReasons)[number];

export const contactChannels = ['meeting', 'phone', 'online', 'message', 'layRepresentative'] as const;
export type ContactChannel = (typeof contactChannels)[number];

/** Why a phone call stood in for a meeting. */
export const phoneReasons = ['illness', 'distance', 'workingHours', 'wish', 'other'] as const;
export type PhoneReason = (typeof phoneReasons)[number];

/** The four functions of a mentor (S2:34–37: faglige, personlige, praktiske, afklarende). */
export const contactFunctions = ['professional', 'personal', 'practical', 'clarifying'] as const;
export type ContactFunction = (typeof contactFunctions)[number];

export const baselineWaiverReasons = ['declined', 'notPossible', 'alreadyMeasured'] as const;
export type BaselineWaiverReason = (typeof baselineWaiverReasons)[number];

export const rejectionReasons = [
  'outsideTargetGroup',
  'section85',
  'otherSupport',
  'noCapacity',
  'duplicate',
  'other',
] as const;
export type RejectionReason = (typeof rejectionReasons)[number];

/** Why a course ends before its date. Reaching the goal early is a completion, not a failure. */
export const closureReasons = [
  'goalReached',
  'wishes',
  'noContact',
  'mentorLeft',
  'moved',
  'illness',
  'circumstances',
  'rematchDeclined',
  'consentWithdrawn',
  'other',
] as const;
export type ClosureReason = (typeof closureReasons)[number];

/** Why a course stands still for a while. */
export const pauseReasons = ['illness', 'treatment', 'family', 'travel', 'work', 'wish', 'other'] as const;
export type PauseReason = (typeof pauseReasons)[number];

/** Why a match ends while the course goes on. A mentee need not say more than that he wishes it. */
export const rematchReasons = [
  'noTime',
  'noChemistry',
  'moved',
  'illness',
  'wish',
  'concern',
  'other',
] as const;
export type RematchReason = (typeof rematchReasons)[number];

export const closureKinds = ['planned', 'early'] as const;
export type ClosureKind = (typeof closureKinds)[number];

/** What a mentee does, asked at referral, closure and after; the words are the catalogue's. */
export const employmentStatuses = outcomeCategories;
export type EmploymentStatus = OutcomeCategory;

/** How a course ended for the mentee. Which of these a programme counts as positive is in its version. */
export type Outcome = OutcomeCategory;

export const evidences = ['menteeStatement', 'mentorStatement', 'document', 'register'] as const;
export type Evidence = (typeof evidences)[number];

export const postFollowUpAnswers = ['notReached', 'noConsent'] as const;
export type PostFollowUpAnswer = (typeof postFollowUpAnswers)[number];

/** What kind of place two people first meet in; the address itself is encrypted. */
export const meetingPlaces = [
  'mentorsWorkplace',
  'municipality',
  'association',
  'publicPlace',
  'online',
  'other',
] as const;
export type MeetingPlace = (typeof meetingPlaces)[number];

/**
 * What a mentor helps with: S2:27–29 (introduction at the workplace, language, structure of the day), S2:35–37 (personal
 * support, clarification) and S4:278 (applications, interviews, a network).
 */
export const mentorTasks = [
  'workplaceIntroduction',
  'languageTraining',
  'dailyStructure',
  'professionalGuidance',
  'personalSupport',
  'clarification',
  'applications',
  'jobInterviews',
  'network',
  'other',
] as const;
export type MentorTask = (typeof mentorTasks)[number];

/** Between whom expectations are aligned: the two themselves, or with the caseworker. */
export const alignments = ['pair', 'caseworker'] as const;
export type Alignment = (typeof alignments)[number];

/** Item → score, as answered; what an item and a scale mean is in the instrument's version. */
export type MeasurementScores = Readonly<Record<string, number>>;

/** Who told a fact that may be dated back, and when: within 24 hours the author may correct it. */
export interface Told {
  readonly by: StaffId;
  readonly at: Instant;
  readonly on: LocalDate;
}

export interface AgreementTerms {
  readonly start: LocalDate;
  readonly end: LocalDate;
  /** Agreed dose; statutory schemes are counted by the grant's hours a week instead. */
  readonly hoursPerMonth: number;
  readonly tasks: readonly MentorTask[];
}

/** A period of support and its hours, both days included. */
export interface GrantedPeriod {
  readonly from: LocalDate;
  readonly to: LocalDate;
  readonly hoursPerWeek: number;
}

/** The legal rule or right a grant is given under, by id; for a right the day of the discharge or the enrolment. */
export interface GrantBasis {
  readonly rule: string;
  readonly occasionOn: LocalDate | null;
}

export interface MatchCriterion {
  readonly criterion: Criterion;
  readonly points: number;
}

/**
 * The dates a course remembers for its duties. Not among them: the two silences, which are read off the newest contact
 * and the last act, and what is read off the ledger.
 */
export type OccasionAnchor = Exclude<
  AnchorName,
  | 'lastContact'
  | 'lastAct'
  | 'appointment'
  | 'noShow'
  | 'mentorNoShow'
  | 'careNeeded'
  | 'concern'
  | 'criticalConcern'
  | 'graduated'
>;

/** Which window of which duty: a running number, or the anchor's date where the anchor moves (`lastContact`). */
export type Ordinal = number | LocalDate;

export interface WindowRef {
  readonly rule: string;
  readonly episode: number;
  readonly ordinal: Ordinal;
  /** The one who owes it: a side, or the one recipient. */
  readonly leg: string;
  /** Before rolling. */
  readonly due: LocalDate;
}

/** Steps that one person alone may not take. */
export const approvedSteps = ['reopening', 'migration', 'disposal'] as const;
export type ApprovedStep = (typeof approvedSteps)[number];

/** On what the receiver of a course may read what was written before. */
export const sharingBases = ['consent', 'law'] as const;
export type SharingBasis = (typeof sharingBases)[number];

export { type Recipient, recipients } from '#programmes';

/** The acts that are sent to someone. */
export type ReminderAct = Extract<Act, 'remind' | 'escalate'>;

/** One reminder or escalation of one window. */
export interface ReminderStep extends WindowRef {
  /** `rule:episode:ordinal:leg:step:due`; with the course id before it, it is the command id. */
  readonly identity: string;
  readonly step: string;
  readonly act: ReminderAct;
  readonly to: readonly Recipient[];
  /** After this moment it is no longer sent. */
  readonly expires: Instant | null;
}

export const suppressionReasons = [
  'DONE',
  'MISSED',
  'ALREADY_REMINDED',
  'EXPIRED',
  'COURSE_CLOSED',
  'PAUSED',
  'MATCH_ENDED',
  'CONSENT_WITHDRAWN',
  'BEFORE_TAKEOVER',
  'QUIET',
  'CALLED_OFF',
  'EXEMPTED',
] as const;
export type SuppressionReason = (typeof suppressionReasons)[number];
