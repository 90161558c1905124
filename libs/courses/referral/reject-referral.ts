import { isBlank, withTexts } from '#kernel';
import type { Decision } from '#kernel';
import type { RejectReferral } from '../commands.ts';
import type { Assessed, Received } from '../course.ts';
import type { CourseEvent } from '../events.ts';
import { isStatutoryScheme } from '../legal-basis.ts';
import { refuse } from '../refuse.ts';

/** received, assessed → rejected: with a reason; in a statutory scheme a decision with hearing and complaint guidance. */
export const rejectReferral = (
  command: RejectReferral,
  course: Received | Assessed,
): Decision<CourseEvent> => {
  const { on, reason, note, hearingHeld, complaintGuidance } = command;
  return isStatutoryScheme(command) && (hearingHeld === null || isBlank(complaintGuidance))
    ? refuse('HEARING_UNANSWERED')
    : [
        {
          type: 'ReferralRejected',
          data: { on, reason, hearingHeld, complaintGuidance },
          ...withTexts(course.mentee, { note }),
        },
      ];
};
