import { withTexts } from '#kernel';
import type { Decision } from '#kernel';
import type { AcceptMatch } from '../commands.ts';
import type { Proposed } from '../course.ts';
import type { CourseEvent } from '../events.ts';
import { onBehalf } from '../own-side.ts';
import { objection, refuse } from '../refuse.ts';
import { mentorObjection, volunteerObjection } from './mentor-objection.ts';

/** proposed → intro when both have said yes in time; the mentor is asked about once more at the second yes. */
export const acceptMatch = (command: AcceptMatch, course: Proposed): Decision<CourseEvent> => {
  const { on, side, role, note, mentor, programme } = command;
  const { episode, proposal, mentee } = course;
  if (proposal.acceptedBy.includes(side)) return [];
  const second = proposal.acceptedBy.length > 0;
  const yes = {
    data: { on, episode, onBehalf: role !== side },
    ...withTexts(side === 'mentor' ? proposal.mentor : mentee, { note }),
  };
  return (
    objection(
      onBehalf(role, side, note),
      on > proposal.expires && refuse('PROPOSAL_EXPIRED', { expires: proposal.expires }),
      mentor.mentor !== proposal.mentor && refuse('OTHER_MENTOR'),
      second && mentorObjection(mentor, course, programme),
      second && !proposal.volunteerConfirmed && volunteerObjection(mentor, programme),
    ) ?? [
      side === 'mentor'
        ? { type: 'MatchAcceptedByMentor', ...yes }
        : { type: 'MatchAcceptedByMentee', ...yes },
      ...(second
        ? [
            {
              type: 'MatchConfirmed' as const,
              data: { on, episode, mentor: proposal.mentor, place: mentor.freePlace },
            },
          ]
        : []),
    ]
  );
};
