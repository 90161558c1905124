import { meetingPlaces, type MeetingPlace } from '#courses';
import type { LocalDate } from '#kernel';
import { courseEndpoint, OnADay } from '../../course-endpoint.ts';
import { Choice, Clock, Day, Words } from '../../fields.ts';

class ScheduleMeeting extends OnADay {
  @Day()
  date!: LocalDate;

  @Clock()
  time!: string;

  @Choice(meetingPlaces)
  place!: MeetingPlace;

  @Words({ optional: true })
  address: string | null = null;
}

export const scheduleMeeting = courseEndpoint(
  'ScheduleMeeting',
  ScheduleMeeting,
  'When and where the two meet next; again when it moves',
);
