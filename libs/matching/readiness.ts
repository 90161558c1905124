import type { MentorFacts } from '#mentors';
import type { ProgrammeVersion } from '#programmes';

type LackCode =
  | 'MENTOR_NOT_APPROVED'
  | 'MENTOR_NOT_AVAILABLE'
  | 'TRAINING_MISSING'
  | 'CHECK_MISSING'
  | 'CONFIDENTIALITY_MISSING'
  | 'NO_PLACE';

/** Something a mentor lacks, and what a text about it names. */
export interface Lack {
  readonly code: LackCode;
  readonly values: { readonly missing?: string; readonly capacity?: number };
}

/** What a mentor lacks to take a course of this programme now, what weighs most first. */
export const lacksOf = (
  mentor: MentorFacts,
  { preparation }: Pick<ProgrammeVersion, 'preparation'>,
): readonly Lack[] => {
  const { trainingModules, checks, confidentialityDeclaration } = preparation;
  const lacks: Lack[] = [];
  const lack = (code: LackCode, values: Lack['values'] = {}) => lacks.push({ code, values });
  const training = trainingModules.value.filter((module) => !mentor.training.includes(module));
  const unchecked = checks.value.filter((check) => !mentor.checks.includes(check));
  if (!mentor.approved) lack('MENTOR_NOT_APPROVED');
  if (!mentor.available) lack('MENTOR_NOT_AVAILABLE');
  if (training.length > 0) lack('TRAINING_MISSING', { missing: training.join(', ') });
  if (unchecked.length > 0) lack('CHECK_MISSING', { missing: unchecked.join(', ') });
  if (confidentialityDeclaration.value && !mentor.confidentialitySigned) lack('CONFIDENTIALITY_MISSING');
  if (mentor.placesTaken >= mentor.capacity) lack('NO_PLACE', { capacity: mentor.capacity });
  return lacks;
};
