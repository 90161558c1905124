import { rejectionReasons, type RejectionReason } from '#courses';
import { courseEndpoint, OnADay } from '../../course-endpoint.ts';
import { Choice, Flag, Version, Words } from '../../fields.ts';

class RejectReferral extends OnADay {
  @Choice(rejectionReasons)
  reason!: RejectionReason;

  @Words({ optional: true })
  note: string | null = null;

  @Flag({ optional: true })
  hearingHeld: boolean | null = null;

  @Version({ optional: true, about: 'The version of the complaint guidance given; none when left out' })
  complaintGuidance: string | null = null;
}

export const rejectReferral = courseEndpoint(
  'RejectReferral',
  RejectReferral,
  'Rejects the referral; in a statutory scheme a formal decision',
);
