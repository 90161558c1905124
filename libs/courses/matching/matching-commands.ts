import type { SubjectId } from '#kernel';
import type { Choice, MatchWishes } from '#matching';
import type { MentorFacts } from '#mentors';
import type { Command } from '../circumstances.ts';
import type { MatchCriterion } from '../words.ts';
import type { VetoReason } from './matching-words.ts';

/** What is told replaces what was told before. `statement` is the id of this telling. */
export type RecordMatchWishes = Command<
  'RecordMatchWishes',
  MatchWishes & { statement: string; words: string | null }
>;
export type VetoMentor = Command<
  'VetoMentor',
  { mentor: SubjectId; reason: VetoReason; note: string | null }
>;
export type LiftVeto = Command<'LiftVeto', { mentor: SubjectId; reason: VetoReason; note: string | null }>;

export type ProposeMatch = Command<
  'ProposeMatch',
  {
    mentor: MentorFacts;
    criteria: readonly MatchCriterion[];
    conflictOfInterest: boolean;
    /** The municipality has said that a volunteer may carry the scheme's contact duty; left out: it has not. */
    volunteerConfirmed?: boolean;
    explanation: string | null;
    /** How the choice looks among all others now; null where nobody was ranked: a past that is told by an import. */
    choice: Choice | null;
  }
>;

/** What is wished for and ruled out, and what comes of it. */
export type MatchingCommand = RecordMatchWishes | VetoMentor | LiftVeto | ProposeMatch;
