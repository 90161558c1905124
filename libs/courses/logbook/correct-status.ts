import { isBlank, withTexts } from '#kernel';
import type { Decision } from '#kernel';
import type { CorrectPostFollowUp } from '../commands.ts';
import type { Archived, PostFollowUp } from '../course.ts';
import type { CourseEvent } from '../events.ts';
import { objection, refuse } from '../refuse.ts';

/** What someone does some months after the closure, as it should have been told; the first telling stays in the history. */
export const correctPostFollowUp = (
  { on, ordinal, status, retained, reason }: CorrectPostFollowUp,
  { ledger, mentee }: PostFollowUp | Archived,
): Decision<CourseEvent> => {
  const known = ledger.postFollowUps.find((each) => each.ordinal === ordinal);
  if (known === undefined) return refuse('UNKNOWN_ANSWER');
  if (known.reached && known.status === status && known.retained === retained) return [];
  return (
    objection(isBlank(reason) && refuse('REASON_MISSING')) ?? [
      {
        type: 'PostFollowUpCorrected',
        data: { on, ordinal, status, retained },
        ...withTexts(mentee, { reason }),
      },
    ]
  );
};
