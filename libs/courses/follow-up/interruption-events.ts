import type { LocalDate } from '#kernel';
import type { On } from '../on.ts';
import type { PauseReason } from '../words.ts';

/** `byMunicipality`: the caseworker decided it, so the contact duty stands still. */
export type CoursePaused = On<
  'CoursePaused',
  { reason: PauseReason; expectedReturn: LocalDate; byMunicipality: boolean }
>;
/** `end`: where the agreement's end has moved to; null where it stays. */
export type CourseResumed = On<'CourseResumed', { since: LocalDate; end: LocalDate | null }>;
export type PauseExpired = On<'PauseExpired', { expectedReturn: LocalDate }>;

/** A pause, and its end. */
export type InterruptionEvent = CoursePaused | CourseResumed | PauseExpired;
