import type { SubjectId } from '#kernel';
import type { Choice, MatchWishes } from '#matching';
import type { MentorFacts } from '#mentors';
import type { Command } from '../circumstances.ts';
import type { DeclineReason, MatchCriterion, Side } from '../words.ts';
import type { VetoReason } from './matching-words.ts';

export type PlaceOnWaitingList = Command<'PlaceOnWaitingList'>;

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

/** `mentor` again: capacity, approval and training are asked once more when the second yes confirms. */
export type AcceptMatch = Command<'AcceptMatch', { side: Side; mentor: MentorFacts; note: string | null }>;
export type DeclineMatch = Command<
  'DeclineMatch',
  { side: Side; reason: DeclineReason; note: string | null }
>;

/** What is wished for and ruled out, who is proposed, and what the two say to it. */
export type MatchingCommand =
  PlaceOnWaitingList | RecordMatchWishes | VetoMentor | LiftVeto | ProposeMatch | AcceptMatch | DeclineMatch;
