import { withTexts } from '#kernel';
import type { Decision } from '#kernel';
import type { DeclineRematch } from '../commands.ts';
import type { Rematching } from '../course.ts';
import type { CourseEvent } from '../events.ts';

/** rematching → closing: the mentee wants no other mentor. */
export const declineRematch = (
  { on, reason, note }: DeclineRematch,
  { mentee }: Rematching,
): Decision<CourseEvent> => [
  {
    type: 'ClosureStarted',
    data: { on, kind: 'early', reason: 'rematchDeclined', automatic: false, why: reason },
    ...withTexts(mentee, { note }),
  },
];
