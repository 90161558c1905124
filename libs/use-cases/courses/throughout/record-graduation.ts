import type { LocalDate } from '#kernel';
import { courseEndpoint, OnADay } from '../../course-endpoint.ts';
import { Day } from '../../fields.ts';

class RecordGraduation extends OnADay {
  @Day({ about: 'May lie ahead' })
  graduatesOn!: LocalDate;
}

export const recordGraduation = courseEndpoint(
  'RecordGraduation',
  RecordGraduation,
  'Records when the mentee graduates, where what is asked after the closure counts from it',
);
