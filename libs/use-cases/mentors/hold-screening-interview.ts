import { Words } from '../fields.ts';
import { mentorEndpoint, OnADay } from '../mentor-endpoint.ts';

class HoldScreeningInterview extends OnADay {
  @Words({ optional: true })
  note: string | null = null;
}

export const holdScreeningInterview = mentorEndpoint(
  'HoldScreeningInterview',
  HoldScreeningInterview,
  'The screening interview was held',
);
