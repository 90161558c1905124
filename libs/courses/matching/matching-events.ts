import type { LocalDate, SubjectId } from '#kernel';
import type { Choice, MatchWishes } from '#matching';
import type { On } from '../on.ts';
import type { MatchCriterion } from '../words.ts';
import type { VetoReason } from './matching-words.ts';

export type MatchWishesRecorded = On<'MatchWishesRecorded', MatchWishes & { statement: string }>;
export type MentorVetoed = On<'MentorVetoed', { mentor: SubjectId; reason: VetoReason }>;
export type VetoLifted = On<'VetoLifted', { mentor: SubjectId; reason: VetoReason }>;

export type MatchProposed = On<
  'MatchProposed',
  {
    episode: number;
    mentor: SubjectId;
    criteria: readonly MatchCriterion[];
    expires: LocalDate;
    /** Left out: nobody was ranked. */
    choice?: Choice;
    /** Left out: not asked for, or not given. */
    volunteerConfirmed?: true;
  }
>;

/** What matching keeps of wishes, vetoes and choices. */
export type MatchingEvent = MatchWishesRecorded | MentorVetoed | VetoLifted | MatchProposed;
