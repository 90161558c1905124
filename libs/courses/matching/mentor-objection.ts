import type { Refusal } from '#kernel';
import type { MentorFacts } from '#mentors';
import type { ProgrammeVersion } from '#programmes';
import { objection, refuse } from '../refuse.ts';

/** Why this mentor cannot take a course of this programme now, if so. Asked at the proposal and at the second yes. */
export const mentorObjection = (
  mentor: MentorFacts,
  { preparation }: ProgrammeVersion,
): Refusal | undefined => {
  const { trainingModules, checks, confidentialityDeclaration } = preparation;
  const training = trainingModules.value.filter((module) => !mentor.training.includes(module));
  const unchecked = checks.value.filter((check) => !mentor.checks.includes(check));
  return objection(
    !mentor.approved && refuse('MENTOR_NOT_APPROVED'),
    !mentor.available && refuse('MENTOR_NOT_AVAILABLE'),
    training.length > 0 && refuse('TRAINING_MISSING', { missing: training.join(', ') }),
    unchecked.length > 0 && refuse('CHECK_MISSING', { missing: unchecked.join(', ') }),
    confidentialityDeclaration.value && !mentor.confidentialitySigned && refuse('CONFIDENTIALITY_MISSING'),
    mentor.placesTaken >= mentor.capacity && refuse('NO_PLACE', { capacity: mentor.capacity }),
  );
};
