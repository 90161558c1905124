import { isBlank, withTexts } from '#kernel';
import type { Decision } from '#kernel';
import { addOffset } from '#due';
import { isBestChoice } from '#matching';
import type { ProposeMatch } from '../commands.ts';
import type { Rematching, Waiting } from '../course.ts';
import type { CourseEvent } from '../events.ts';
import { objection, refuse } from '../refuse.ts';
import { mentorObjection, volunteerObjection } from './mentor-objection.ts';

/**
 * waiting, rematching → proposed: a mentor who is ready and has a place, whom neither has ruled out, and an explanation:
 * the ranking explains its best, any other choice is explained in words.
 */
export const proposeMatch = (command: ProposeMatch, course: Waiting | Rematching): Decision<CourseEvent> => {
  const { on, mentor, conflictOfInterest, explanation, programme, calendar, choice } = command;
  const confirmed = command.volunteerConfirmed === true;
  const criteria = criteriaOf(command);
  return (
    objection(
      mentorObjection(mentor, course, programme),
      !confirmed && volunteerObjection(mentor, programme),
      conflictOfInterest && refuse('CONFLICT_OF_INTEREST'),
      criteria.length === 0 && isBlank(explanation) && refuse('EXPLANATION_MISSING'),
      choice !== null && !isBestChoice(choice) && isBlank(explanation) && refuse('OTHER_CHOICE_UNEXPLAINED'),
    ) ?? [
      {
        type: 'MatchProposed',
        data: {
          on,
          episode: course.episode,
          mentor: mentor.mentor,
          criteria,
          expires: addOffset(calendar, on, programme.limits.proposalExpires.value),
          ...(choice && { choice }),
          ...(confirmed && { volunteerConfirmed: true as const }),
        },
        ...withTexts(course.mentee, { explanation }),
      },
    ]
  );
};

/** What the proposer compared, else what the ranking did. */
const criteriaOf = ({ criteria, choice }: ProposeMatch): ProposeMatch['criteria'] =>
  criteria.length > 0 || choice === null
    ? criteria
    : choice.criteria.map(({ criterion, points }) => ({ criterion, points }));
