import { screenedOutReasons, type ScreenedOutReason } from '#mentors';
import { Choice, Words } from '../fields.ts';
import { mentorEndpoint, OnADay } from '../mentor-endpoint.ts';

class ScreenOutMentor extends OnADay {
  @Choice(screenedOutReasons)
  reason!: ScreenedOutReason;

  @Words({ optional: true })
  note: string | null = null;
}

export const screenOutMentor = mentorEndpoint(
  'ScreenOutMentor',
  ScreenOutMentor,
  'The applicant is not taken on',
);
