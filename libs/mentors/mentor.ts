import type { LocalDate, SubjectId } from '#kernel';
import type { Availability } from './availability.ts';
import type { AgeGroup, Gender, MentorKind, QualificationKind } from './words.ts';

/** When something was passed, and the first day on which it counts no more; null = it counts for good. */
export interface Passed {
  readonly on: LocalDate;
  readonly expiresOn: LocalDate | null;
}

export interface CheckResult extends Passed {
  readonly passed: boolean;
}

/** A course that the mentor has, and since when. */
export interface CourseHeld {
  readonly course: string;
  readonly since: LocalDate;
}

/** Talks held for the mentor's sake, by their kind: the day of the latest. */
export type LatestTalks = Readonly<
  Record<'sparring' | 'supervision' | 'reflectingTeam' | 'care', LocalDate | null>
>;

/** What is known of a mentor in every state. */
export interface KnownMentor {
  readonly mentor: SubjectId;
  readonly kind: MentorKind | null;
  /** The latest result of each kind. */
  readonly checks: Readonly<Record<string, CheckResult>>;
  readonly training: Readonly<Record<string, Passed>>;
  /** Version of the declaration signed last. */
  readonly confidentiality: string | null;
  readonly qualifications: readonly { readonly kind: QualificationKind; readonly on: LocalDate }[];
  readonly availability: Availability | null;
  /** What the mentor cares to tell. */
  readonly gender: Gender | null;
  readonly ageGroup: AgeGroup | null;
  /** When the availability was declared last, and since when without a break it has room for a course. */
  readonly declaredOn: LocalDate | null;
  readonly offeringSince: LocalDate | null;
  readonly courses: readonly CourseHeld[];
  readonly lastCourseEndedOn: LocalDate | null;
  readonly talks: LatestTalks;
  /** Reminders that were issued or suppressed, by identity. */
  readonly reminders: Readonly<Record<string, true>>;
  /** The day a paused mentor means to be back; null while it is open, or there is no pause. */
  readonly returnsOn: LocalDate | null;
  /** Transitions never run backwards from here. */
  readonly lastTransitionOn: LocalDate;
}

type In<State extends string> = KnownMentor & { readonly state: State };

export type AppliedMentor = In<'applied'>;
export type ScreenedMentor = In<'screened'>;
export type ApprovedMentor = In<'approved'>;
export type PausedMentor = In<'paused'>;
export type Mentor =
  AppliedMentor | ScreenedMentor | ApprovedMentor | PausedMentor | In<'screenedOut'> | In<'left'>;

/** What the lifecycle sees before the application. */
export interface NotApplied {
  readonly state: 'notApplied';
}

export const notApplied: NotApplied = { state: 'notApplied' };

/** Nothing is owed about this mentor any more. */
export const mentorHasEnded = ({ state }: Mentor): boolean => state === 'screenedOut' || state === 'left';

/** Whether what was passed counts on that day. */
export const countsOn = ({ expiresOn }: Passed, day: LocalDate): boolean =>
  expiresOn === null || day < expiresOn;
