import { withTexts } from '#kernel';
import type { Decision, SubjectId } from '#kernel';
import type { LiftVeto, VetoMentor } from '../commands.ts';
import type { CourseEvent } from '../events.ts';
import type { Known } from '../known.ts';
import { otherSide } from '../own-side.ts';
import { objection } from '../refuse.ts';
import type { VetoReason } from './matching-words.ts';

const isVetoed = ({ ruledOut }: Known, mentor: SubjectId, reason: VetoReason): boolean =>
  ruledOut.some((each) => each.mentor === mentor && each.why === reason);

/** Each of the two speaks for itself; of a conflict of interest either may know. */
const notOnes = ({ role, reason }: VetoMentor | LiftVeto) =>
  reason !== 'conflictOfInterest' && otherSide(role, reason === 'vetoByMentor' ? 'mentor' : 'mentee');

/** Rules a mentor out for this course, whether proposed before or not. It holds until it is lifted. */
export const vetoMentor = (command: VetoMentor, course: Known): Decision<CourseEvent> => {
  const { on, mentor, reason, note } = command;
  if (isVetoed(course, mentor, reason)) return [];
  return (
    objection(notOnes(command)) ?? [
      {
        type: 'MentorVetoed',
        data: { on, mentor, reason },
        ...withTexts(course.mentee, { note }),
      },
    ]
  );
};

/** Takes such a no back. */
export const liftVeto = (command: LiftVeto, course: Known): Decision<CourseEvent> => {
  const { on, mentor, reason, note } = command;
  if (!isVetoed(course, mentor, reason)) return [];
  return (
    objection(notOnes(command)) ?? [
      {
        type: 'VetoLifted',
        data: { on, mentor, reason },
        ...withTexts(course.mentee, { note }),
      },
    ]
  );
};
