import { leavingReasons, type LeavingReason } from '#mentors';
import { Choice } from '../fields.ts';
import { mentorEndpoint, OnADay } from '../mentor-endpoint.ts';

class LeaveCorps extends OnADay {
  @Choice(leavingReasons)
  reason!: LeavingReason;
}

export const leaveCorps = mentorEndpoint('LeaveCorps', LeaveCorps, 'The mentor leaves the corps');
