import type { Event, LocalDate, SubjectId } from '#kernel';
import type { AgeGroup, Gender, RecruitmentChannel, Sector, SpokenLanguage } from './words.ts';

/** Why a mentor was not taken on. */
export const screenedOutReasons = [
  'motivation',
  'background',
  'noMatchingProgramme',
  'withdrew',
  'other',
] as const;
export type ScreenedOutReason = (typeof screenedOutReasons)[number];

/** Why a mentor left the corps. */
export const leavingReasons = ['noTime', 'moved', 'illness', 'done', 'otherTask', 'other'] as const;
export type LeavingReason = (typeof leavingReasons)[number];

/** What a mentor offers. A new declaration replaces the one before. */
export interface Availability {
  /** Courses at the same time. */
  readonly capacity: number;
  readonly hoursPerMonth: number | null;
  readonly trades: readonly Sector[];
  /** What the parts of the country are called. */
  readonly areas: readonly string[];
  readonly languages: readonly SpokenLanguage[];
}

/** Everything that can happen to a mentor; `on` is the business date. Add, never rename, never remove. */
type On<Type extends string, Data extends object = object> = Event<Type, { readonly on: LocalDate } & Data>;

export type MentorEvent =
  | On<'MentorApplied', { mentor: SubjectId; channel: RecruitmentChannel | null }>
  | On<'ScreeningInterviewHeld'>
  | On<'MentorScreenedOut', { reason: ScreenedOutReason }>
  | On<'MentorApproved'>
  | On<'BackgroundCheckRecorded', { check: string; passed: boolean }>
  | On<'ConfidentialityDeclarationSigned', { version: string }>
  | On<'MentorTrainingCompleted', { module: string }>
  | On<'AvailabilityDeclared', Availability>
  | On<'MentorDescribed', { gender: Gender | null; ageGroup: AgeGroup | null }>
  | On<'MentorPaused', { until: LocalDate | null }>
  | On<'MentorReturned'>
  | On<'MentorLeft', { reason: LeavingReason }>;
