import { declineReasons, type DeclineReason } from '#courses';
import { courseEndpoint, OnADay } from '../../course-endpoint.ts';
import { Choice, Words } from '../../fields.ts';

class CitizenDeclines extends OnADay {
  @Choice(declineReasons)
  reason!: DeclineReason;

  @Words({ optional: true })
  note: string | null = null;
}

export const citizenDeclines = courseEndpoint('CitizenDeclines', CitizenDeclines, 'The citizen says no');
