import type { Instant, LocalDate, SubjectId } from '#kernel';
import type { RuledOut } from '#matching';
import type { SchemeKind } from '#programmes';
import type { ReferralReceived } from './events.ts';
import type { Grant, Ledger } from './ledger.ts';
import type { MatchWishesRecorded } from './matching/matching-events.ts';
import type {
  AgreementTerms,
  ClosureKind,
  Evidence,
  MeetingPlace,
  MissingField,
  OccasionAnchor,
  Outcome,
  Party,
  Side,
  StaffId,
} from './words.ts';

/** A date that duties count from, until it has ended: what was awaited has come, or the course has moved on. */
export interface Occasion {
  readonly anchor: OccasionAnchor;
  readonly on: LocalDate;
  readonly episode: number;
  /** 1, 2, 3 … of this anchor within the episode. */
  readonly nth: number;
  readonly endedOn: LocalDate | null;
  /** Of a proposal: who has said yes, also when nothing came of it. */
  readonly acceptedBy?: readonly Side[];
}

/** What every course knows from its referral on. */
export interface Known {
  readonly number: string;
  readonly mentee: SubjectId;
  readonly programme: { readonly id: string; readonly version: string };
  readonly scheme: SchemeKind;
  readonly legalBasis: { readonly rule: string; readonly version: string } | null;
  readonly municipality: string | null;
  readonly team: string;
  readonly caseworker: StaffId | null;
  readonly coordinator: StaffId | null;
  /** Null where the programme needs none and none was asked. */
  readonly consent: {
    readonly on: LocalDate;
    readonly laterContact: boolean;
    /** A new mentor may read what the one before has logged. */
    readonly earlierLogs: boolean;
  } | null;
  /** Since then nothing more is asked of the citizen. */
  readonly consentWithdrawnOn: LocalDate | null;
  /** Match episodes: 1 until the first match has ended. */
  readonly episode: number;
  /** What the mentee needs and wishes of a match, as told last. */
  readonly wishes: MatchWishesRecorded['data'] | null;
  /** Mentors out of the question, and why. */
  readonly ruledOut: readonly RuledOut[];
  readonly occasions: readonly Occasion[];
  readonly ledger: Ledger;
  /** Transitions never run backwards from here. */
  readonly lastTransitionOn: LocalDate;
  /** The last event by a person: reminders do not count. */
  readonly lastActOn: LocalDate;
  readonly takenOverOn: LocalDate | null;
  /** The moment of it: what was to be sent before is not. */
  readonly takenOverAt: Instant | null;
}

export interface Match {
  readonly mentor: SubjectId;
  /** Which of the mentor's places this course takes. */
  readonly place: number;
  readonly confirmedOn: LocalDate;
}

export interface Draft {
  readonly version: number;
  readonly terms: AgreementTerms;
  readonly signedBy: readonly Party[];
}

export interface Agreement {
  readonly version: number;
  readonly terms: AgreementTerms;
}

/** Attempts count once a day. */
export interface Interview {
  readonly held: boolean;
  readonly attemptedOn: readonly LocalDate[];
}

/** Until when the course stands still, and since when. */
export interface Pause {
  readonly since: LocalDate;
  readonly expectedReturn: LocalDate;
  /** The day of return has passed, and that has been told. */
  readonly expired: boolean;
}

/** What closing needs, and what is there of it. */
export interface ClosureProgress {
  readonly kind: ClosureKind;
  readonly startedOn: LocalDate;
  readonly interviews: Readonly<Record<Side, Interview>>;
  readonly measurementsMissing: readonly string[];
  readonly outcome: { readonly category: Outcome; readonly evidence: Evidence } | null;
  readonly hoursReconciled: boolean;
}

type In<State extends string, Data extends object = object> = Known & { readonly state: State } & Data;
type Granted = { readonly grant: Grant | null };
/** The agreement that a rematch has suspended: null until a match has ended within a running course. */
type Suspended = { readonly suspended: Agreement | null };

/** What a course carries from state to state; the rest belongs to the state alone. */
export const knownOf = (course: Known): Known => ({
  number: course.number,
  mentee: course.mentee,
  programme: course.programme,
  scheme: course.scheme,
  legalBasis: course.legalBasis,
  municipality: course.municipality,
  team: course.team,
  caseworker: course.caseworker,
  coordinator: course.coordinator,
  consent: course.consent,
  consentWithdrawnOn: course.consentWithdrawnOn,
  episode: course.episode,
  wishes: course.wishes,
  ruledOut: course.ruledOut,
  occasions: course.occasions,
  ledger: course.ledger,
  lastTransitionOn: course.lastTransitionOn,
  lastActOn: course.lastActOn,
  takenOverOn: course.takenOverOn,
  takenOverAt: course.takenOverAt,
});

export type Received = In<'received'>;
export type Incomplete = In<'incomplete', { readonly missing: readonly MissingField[] }>;
export type Assessed = In<'assessed', Granted>;
export type Waiting = In<'waiting', Granted & { readonly waitingSince: LocalDate }>;
export type Proposed = In<
  'proposed',
  Granted &
    Suspended & {
      readonly waitingSince: LocalDate;
      readonly proposal: {
        readonly mentor: SubjectId;
        readonly on: LocalDate;
        readonly expires: LocalDate;
        readonly acceptedBy: readonly Side[];
        readonly volunteerConfirmed: boolean;
      };
    }
>;
type Matched = Granted &
  Suspended & {
    readonly waitingSince: LocalDate;
    readonly match: Match;
    /** Who has aligned expectations. */
    readonly aligned: readonly ('pair' | 'caseworker')[];
  };
export type Intro = In<
  'intro',
  Matched & {
    readonly appointment: {
      readonly date: LocalDate;
      readonly time: string;
      readonly place: MeetingPlace;
    } | null;
  }
>;
export type AgreementPending = In<
  'agreement',
  Matched & {
    readonly introHeldOn: LocalDate;
    readonly draft: Draft | null;
    /** Instruments measured or waived. */
    readonly baseline: readonly string[];
  }
>;
export type Active = In<'active', Granted & { readonly match: Match; readonly agreement: Agreement }>;
export type Paused = In<
  'paused',
  Granted & { readonly match: Match; readonly agreement: Agreement; readonly pause: Pause }
>;
export type Rematching = In<
  'rematching',
  Granted & { readonly waitingSince: LocalDate; readonly suspended: Agreement }
>;
export type Closing = In<
  'closing',
  Granted & {
    /** Null where the match had ended before. */
    readonly match: Match | null;
    /** Null where the course had not started. */
    readonly agreement: Agreement | null;
    readonly closure: ClosureProgress;
  }
>;
/** What a course had when it was closed, for the case that it is reopened. */
export interface LastHad {
  readonly grant: Grant | null;
  readonly match: Match | null;
  readonly agreement: Agreement | null;
}
type Ended = { readonly closedOn: LocalDate; readonly last: LastHad };
export type Closed = In<'closed', Ended & { readonly kind: ClosureKind }>;
export type PostFollowUp = In<'postFollowUp', Ended>;
export type Archived = In<'archived'>;
export type Declined = In<'declined'>;
export type Rejected = In<'rejected'>;
export type Withdrawn = In<'withdrawn'>;
/** What people wrote is deleted. */
export type Disposed = In<'disposed'>;

/** A course is always in one state; states are grouped into phases; no third word. */
export type Course =
  | Received
  | Incomplete
  | Assessed
  | Waiting
  | Proposed
  | Intro
  | AgreementPending
  | Active
  | Paused
  | Rematching
  | Closing
  | Closed
  | PostFollowUp
  | Archived
  | Declined
  | Rejected
  | Withdrawn
  | Disposed;

/**
 * What the lifecycle sees before the referral. A referral is told by several events in one append, and it is a course
 * from `ProgrammeVersionPinned` on; until then the fold keeps what it has read.
 */
export interface NotReferred {
  readonly state: 'notReferred';
  readonly referral: ReferralReceived['data'] | null;
  readonly consent: Known['consent'];
}

export const notReferred: NotReferred = { state: 'notReferred', referral: null, consent: null };

export const phases = ['referral', 'matching', 'startup', 'followUp', 'closure', 'after'] as const;
export type Phase = (typeof phases)[number];

export const phaseOf: Readonly<Record<Course['state'], Phase>> = {
  received: 'referral',
  incomplete: 'referral',
  assessed: 'referral',
  waiting: 'matching',
  proposed: 'matching',
  intro: 'startup',
  agreement: 'startup',
  active: 'followUp',
  paused: 'followUp',
  rematching: 'followUp',
  closing: 'closure',
  closed: 'after',
  postFollowUp: 'after',
  archived: 'after',
  declined: 'after',
  rejected: 'after',
  withdrawn: 'after',
  disposed: 'after',
};

const endedStates: ReadonlySet<Course['state']> = new Set([
  'archived',
  'declined',
  'rejected',
  'withdrawn',
  'disposed',
]);

/** Ended courses have no duties and no workflow. */
export const hasEnded = (course: Course): boolean => endedStates.has(course.state);
