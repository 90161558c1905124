import { courseEndpoint, OnADay } from '../../course-endpoint.ts';
import { Words } from '../../fields.ts';

class CancelMeeting extends OnADay {
  @Words({ optional: true })
  note: string | null = null;
}

export const cancelMeeting = courseEndpoint('CancelMeeting', CancelMeeting, 'Cancels the next meeting');
