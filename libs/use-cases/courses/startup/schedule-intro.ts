import { meetingPlaces, type MeetingPlace } from '#courses';
import type { LocalDate } from '#kernel';
import { courseEndpoint, OnADay } from '../../course-endpoint.ts';
import { Choice, Clock, Day, Words } from '../../fields.ts';

class ScheduleIntro extends OnADay {
  @Day()
  date!: LocalDate;

  @Clock()
  time!: string;

  @Choice(meetingPlaces, { about: 'What kind of place' })
  place!: MeetingPlace;

  @Words({ optional: true, about: 'Where it is; kept encrypted' })
  address: string | null = null;
}

export const scheduleIntro = courseEndpoint('ScheduleIntro', ScheduleIntro, 'Arranges the first meeting');
