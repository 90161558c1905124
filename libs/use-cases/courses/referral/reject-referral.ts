import { rejectionReasons, type RejectionReason } from '#courses';
import { courseEndpoint, OnADay } from '../../course-endpoint.ts';
import { Choice, Flag, Name, Words } from '../../fields.ts';

class RejectReferral extends OnADay {
  @Choice(rejectionReasons)
  reason!: RejectionReason;

  @Words({ optional: true })
  note: string | null = null;

  @Flag({ optional: true })
  hearingHeld: boolean | null = null;

  @Name({ optional: true })
  complaintGuidance: string | null = null;
}

export const rejectReferral = courseEndpoint(
  'RejectReferral',
  RejectReferral,
  'Rejects the referral; in a statutory scheme a formal decision',
);
