import type { LocalDate, SubjectId } from '#kernel';
import type { Choice, MatchWishes } from '#matching';
import type { On } from '../on.ts';
import type { DeclineReason, MatchCriterion, RematchReason, Side } from '../words.ts';
import type { VetoReason } from './matching-words.ts';

export type PlacedOnWaitingList = On<'PlacedOnWaitingList', { since: LocalDate }>;

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

export type MatchAcceptedByMentor = On<'MatchAcceptedByMentor', { episode: number; onBehalf: boolean }>;
export type MatchAcceptedByMentee = On<'MatchAcceptedByMentee', { episode: number; onBehalf: boolean }>;
export type MatchDeclined = On<'MatchDeclined', { episode: number; side: Side; reason: DeclineReason }>;
export type MatchProposalExpired = On<'MatchProposalExpired', { episode: number }>;
export type MatchConfirmed = On<
  'MatchConfirmed',
  /** `place`: which of the mentor's places the course takes, 1, 2, 3 … */
  { episode: number; mentor: SubjectId; place: number }
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

/** What is wished for and ruled out, and what has become of proposals and matches. */
export type MatchingEvent =
  | PlacedOnWaitingList
  | MatchWishesRecorded
  | MentorVetoed
  | VetoLifted
  | MatchProposed
  | MatchAcceptedByMentor
  | MatchAcceptedByMentee
  | MatchDeclined
  | MatchProposalExpired
  | MatchConfirmed
  | MatchEpisodeEnded;
