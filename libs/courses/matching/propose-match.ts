import type { Decision } from '#kernel';
import { addOffset } from '#due';
import type { ProposeMatch } from '../commands.ts';
import type { Rematching, Waiting } from '../course.ts';
import type { CourseEvent } from '../events.ts';
import { objection, refuse } from '../refuse.ts';
import { isBlank, withTexts } from '../with-texts.ts';
import { mentorObjection } from './mentor-objection.ts';

/** waiting, rematching → proposed: a mentor who is ready and has a place, no conflict of interest, and an explanation. */
export const proposeMatch = (command: ProposeMatch, course: Waiting | Rematching): Decision<CourseEvent> => {
  const { on, mentor, criteria, conflictOfInterest, explanation, programme, calendar } = command;
  return (
    objection(
      mentorObjection(mentor, programme),
      (conflictOfInterest || mentor.mentor === course.mentee) && refuse('CONFLICT_OF_INTEREST'),
      criteria.length === 0 && isBlank(explanation) && refuse('EXPLANATION_MISSING'),
    ) ?? [
      {
        type: 'MatchProposed',
        data: {
          on,
          episode: course.episode,
          mentor: mentor.mentor,
          criteria,
          expires: addOffset(calendar, on, programme.limits.proposalExpires.value),
        },
        ...withTexts(course.mentee, { explanation }),
      },
    ]
  );
};
