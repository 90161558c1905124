import { isBlank, withTexts } from '#kernel';
import type { Decision } from '#kernel';
import type { WithdrawReferral } from '../commands.ts';
import type { Assessed, Incomplete, Proposed, Received, Waiting } from '../course.ts';
import type { CourseEvent } from '../events.ts';
import { hasRun } from './has-run.ts';
import { objection, refuse } from '../refuse.ts';

/** received … proposed → withdrawn: by the one who referred, with a reason. */
export const withdrawReferral = (
  { on, reason }: WithdrawReferral,
  course: Received | Incomplete | Assessed | Waiting | Proposed,
): Decision<CourseEvent> =>
  objection(hasRun(course), isBlank(reason) && refuse('REASON_MISSING')) ?? [
    {
      type: 'ReferralWithdrawn',
      data: { on, reason: 'byReferrer' },
      ...withTexts(course.mentee, { reason }),
    },
  ];
