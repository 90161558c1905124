import { courseEndpoint, OnADay } from '../../course-endpoint.ts';
import { Words } from '../../fields.ts';

class WithdrawReferral extends OnADay {
  @Words()
  reason!: string;
}

export const withdrawReferral = courseEndpoint(
  'WithdrawReferral',
  WithdrawReferral,
  'Withdraws the referral',
);
