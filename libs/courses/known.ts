import type { Instant, LocalDate, SubjectId } from '#kernel';
import type { RuledOut } from '#matching';
import type { SchemeKind } from '#programmes';
import type { Ledger } from './ledger.ts';
import type { MatchWishesRecorded } from './matching/matching-events.ts';
import type { OccasionAnchor, Side, StaffId } from './words.ts';

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
  /** Null where the programme needs none and none was given. */
  readonly consent: {
    /** Since when the citizen agrees to take part; null where only another purpose was agreed to. */
    readonly on: LocalDate | null;
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
