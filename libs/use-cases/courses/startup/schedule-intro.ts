import type { LocalDate } from '#kernel';
import { courseEndpoint, OnADay } from '../../course-endpoint.ts';
import { Clock, Day, Name } from '../../fields.ts';

class ScheduleIntro extends OnADay {
  @Day()
  date!: LocalDate;

  @Clock()
  time!: string;

  @Name()
  place!: string;
}

export const scheduleIntro = courseEndpoint('ScheduleIntro', ScheduleIntro, 'Arranges the first meeting');
