import type { LocalDate, SubjectId } from '#kernel';
import type { AgeGroup, Gender, MentorFacts, Sector, SpokenLanguage } from '#mentors';
import type { ProgrammeVersion } from '#programmes';
import type { MatchWishes } from './wishes.ts';

export const ruledOutReasons = [
  'conflictOfInterest',
  'vetoByMentor',
  'vetoByMentee',
  'declined',
  'earlierMatch',
] as const;
export type RuledOutReason = (typeof ruledOutReasons)[number];

/** A mentor who is out of the question for one course, and why. */
export interface RuledOut {
  readonly mentor: SubjectId;
  readonly why: RuledOutReason;
}

/** A course that waits for a mentor. */
export interface Seeker {
  readonly course: string;
  readonly mentee: SubjectId;
  /** The date it has in the queue; a match that came to nothing leaves it. */
  readonly waitingSince: LocalDate;
  /** It has had a mentor before, and goes to the front of the queue. */
  readonly rematch: boolean;
  readonly programme: Pick<ProgrammeVersion, 'matching' | 'preparation' | 'gender' | 'dose'>;
  readonly wishes: MatchWishes;
  readonly ruledOut: readonly RuledOut[];
}

/** A mentor as matching sees one: whether ready and with a place, and what is offered. */
export interface Candidate {
  readonly facts: MentorFacts;
  readonly trades: readonly Sector[];
  readonly areas: readonly string[];
  readonly languages: readonly SpokenLanguage[];
  readonly hoursPerMonth: number | null;
  readonly gender: Gender | null;
  readonly ageGroup: AgeGroup | null;
  /** Since when nothing has been asked of the mentor: of two who fit equally, the one idle longer comes first. */
  readonly idleSince: LocalDate;
}

/** All who wait and all who might be theirs. */
export interface Field {
  readonly seekers: readonly Seeker[];
  readonly candidates: readonly Candidate[];
}
