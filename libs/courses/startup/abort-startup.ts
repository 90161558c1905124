import { withTexts } from '#kernel';
import type { Decision } from '#kernel';
import type { AbortStartup } from '../commands.ts';
import type { AgreementPending, Intro } from '../course.ts';
import type { CourseEvent } from '../events.ts';
import { otherSide } from '../own-side.ts';
import { objection } from '../refuse.ts';

/** intro, agreement → waiting: either says no; the chemistry is nobody's fault, and the place in the queue stays. */
export const abortStartup = (
  { on, side, note, role }: AbortStartup,
  { episode, match, mentee }: Intro | AgreementPending,
): Decision<CourseEvent> =>
  objection(otherSide(role, side)) ?? [
    {
      type: 'MatchEpisodeEnded',
      data: { on, episode, mentor: match.mentor, reason: 'startupAborted', side },
      ...withTexts(side === 'mentor' ? match.mentor : mentee, { note }),
    },
  ];
