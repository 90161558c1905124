import { isBlank, withTexts } from '#kernel';
import type { Decision } from '#kernel';
import type { EndMatchEpisode } from '../commands.ts';
import type { Active, Paused } from '../course.ts';
import type { CourseEvent } from '../events.ts';
import { otherSide } from '../own-side.ts';
import { objection, refuse } from '../refuse.ts';

/**
 * active, paused → rematching: the mentor's access ends at once, and the mentee is first in the queue for the next.
 * A mentee may go without a word; whoever else ends it says where the course stands.
 */
export const endMatchEpisode = (command: EndMatchEpisode, course: Active | Paused): Decision<CourseEvent> => {
  const { on, side, reason, handover, role } = command;
  const { episode, match, mentee } = course;
  return (
    objection(
      side === null
        ? (role === 'mentor' || role === 'mentee') && refuse('OTHER_SIDE')
        : otherSide(role, side),
      side !== 'mentee' && isBlank(handover) && refuse('HANDOVER_MISSING'),
    ) ?? [
      {
        type: 'MatchEpisodeEnded',
        data: { on, episode, mentor: match.mentor, reason: 'rematch', side, why: reason },
        ...withTexts(mentee, { handover }),
      },
    ]
  );
};
