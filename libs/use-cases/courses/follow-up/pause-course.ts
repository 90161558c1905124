import type { PauseReason } from '#courses';
import { pauseReasons } from '#courses';
import type { LocalDate } from '#kernel';
import { courseEndpoint, OnADay } from '../../course-endpoint.ts';
import { Choice, Day, Words } from '../../fields.ts';

class PauseCourse extends OnADay {
  @Choice(pauseReasons)
  reason!: PauseReason;

  @Day({ about: 'When the course is expected to go on' })
  expectedReturn!: LocalDate;

  @Words({ optional: true })
  note: string | null = null;
}

export const pauseCourse = courseEndpoint(
  'PauseCourse',
  PauseCourse,
  'Pauses the course, or moves the day of return',
);
