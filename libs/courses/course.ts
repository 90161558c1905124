import type { LocalDate, SubjectId } from '#kernel';
import type { ReferralReceived } from './events.ts';
import type { Known } from './known.ts';
import type { Grant } from './ledger.ts';
import type {
  AgreementTerms,
  Alignment,
  ClosureKind,
  Evidence,
  MeetingPlace,
  MissingField,
  Outcome,
  Party,
  Side,
} from './words.ts';

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
  readonly outcome: {
    readonly category: Outcome;
    readonly evidence: Evidence;
    readonly since: LocalDate | null;
  } | null;
  /** In minutes, as they stood when they were compared last. */
  readonly hours: { readonly granted: number; readonly delivered: number } | null;
}

type In<State extends string, Data extends object = object> = Known & { readonly state: State } & Data;
type Granted = { readonly grant: Grant | null };
/** The agreement that a rematch has suspended: null until a match has ended within a running course. */
type Suspended = { readonly suspended: Agreement | null };

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
    readonly aligned: readonly Alignment[];
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
