import type { Refusal, SubjectId } from '#kernel';
import { lacksOf } from '#matching';
import type { MentorFacts } from '#mentors';
import { isVoluntary, type ProgrammeVersion } from '#programmes';
import type { Known } from '../known.ts';
import { objection, refuse } from '../refuse.ts';

/** Why this mentor cannot take this course now, if so. Asked at the proposal and at the second yes. */
export const mentorObjection = (
  mentor: MentorFacts,
  course: Known,
  programme: ProgrammeVersion,
): Refusal | undefined =>
  objection(
    ...lacksOf(mentor, programme).map(({ code, values }) => refuse(code, values)),
    vetoed(course, mentor.mentor),
  );

/** What was declined or ended before is only advice, which the ranking gives; a veto and a conflict hold. */
const vetoed = ({ ruledOut, mentee }: Known, mentor: SubjectId): Refusal | false => {
  const reasons = ruledOut.filter((each) => each.mentor === mentor).map(({ why }) => why);
  if (mentor === mentee || reasons.includes('conflictOfInterest')) return refuse('CONFLICT_OF_INTEREST');
  return (reasons.includes('vetoByMentor') || reasons.includes('vetoByMentee')) && refuse('VETOED');
};

/**
 * A contact that the law demands is not laid on somebody who helps of his own free will, unless the municipality has
 * said so. A mentor whose kind nobody has told is not known to be one.
 */
export const volunteerObjection = (
  { kind }: MentorFacts,
  { duties }: ProgrammeVersion,
): Refusal | undefined =>
  kind !== null && isVoluntary(kind) && duties.some((duty) => duty.kind === 'contact')
    ? refuse('VOLUNTEER_UNCONFIRMED')
    : undefined;
