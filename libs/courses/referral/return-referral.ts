import { withTexts } from '#kernel';
import type { Decision } from '#kernel';
import type { ReturnReferral } from '../commands.ts';
import type { Received } from '../course.ts';
import type { CourseEvent } from '../events.ts';
import { refuse } from '../refuse.ts';

/** received → incomplete: back to the referrer with a list of what is missing. */
export const returnReferral = (
  { on, missing, note }: ReturnReferral,
  course: Received,
): Decision<CourseEvent> =>
  missing.length === 0
    ? refuse('NOTHING_MISSING')
    : [
        {
          type: 'ReferralReturnedForMoreInfo',
          data: { on, missing },
          ...withTexts(course.mentee, { note }),
        },
      ];
