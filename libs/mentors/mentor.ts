import type { LocalDate, SubjectId } from '#kernel';
import type { Availability } from './events.ts';
import type { AgeGroup, Gender } from './words.ts';

/** What is known of a mentor in every state. */
export interface KnownMentor {
  readonly mentor: SubjectId;
  /** Kind → whether it was passed. */
  readonly checks: Readonly<Record<string, boolean>>;
  readonly training: readonly string[];
  /** Version of the declaration signed last. */
  readonly confidentiality: string | null;
  readonly availability: Availability | null;
  readonly gender: Gender | null;
  readonly ageGroup: AgeGroup | null;
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
