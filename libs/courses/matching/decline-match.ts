import { withTexts } from '#kernel';
import type { Decision } from '#kernel';
import type { DeclineMatch } from '../commands.ts';
import type { Proposed } from '../course.ts';
import type { CourseEvent } from '../events.ts';
import { otherSide } from '../own-side.ts';
import { objection } from '../refuse.ts';

/** proposed → waiting with the old date, or rematching: either side may say no, and gives a class of reason. */
export const declineMatch = (
  { on, side, reason, note, role }: DeclineMatch,
  course: Proposed,
): Decision<CourseEvent> =>
  objection(otherSide(role, side)) ?? [
    {
      type: 'MatchDeclined',
      data: { on, episode: course.episode, side, reason },
      ...withTexts(side === 'mentor' ? course.proposal.mentor : course.mentee, { note }),
    },
  ];
