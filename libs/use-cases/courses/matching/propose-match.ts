import type { MatchCriterion } from '#courses';
import type { SubjectId } from '#kernel';
import { matchCriteria } from '#programmes';
import { courseEndpoint, OnADay } from '../../course-endpoint.ts';
import { Amount, Choice, Flag, Id, Words } from '../../fields.ts';
import { Parts } from '../../list-fields.ts';

class Criterion implements MatchCriterion {
  @Choice(matchCriteria, { about: 'What was compared' })
  criterion!: MatchCriterion['criterion'];

  @Amount(-1000, 1000)
  points!: number;
}

class ProposeMatch extends OnADay {
  @Id()
  mentor!: SubjectId;

  @Parts(() => Criterion)
  criteria!: readonly Criterion[];

  @Flag()
  conflictOfInterest!: boolean;

  @Flag({ optional: true, about: 'The municipality has said that a volunteer may carry the contact duty' })
  volunteerConfirmed = false;

  @Words({ optional: true, about: 'Why this mentor, in words; needed without criteria' })
  explanation: string | null = null;
}

export const proposeMatch = courseEndpoint('ProposeMatch', ProposeMatch, 'Proposes a mentor');
