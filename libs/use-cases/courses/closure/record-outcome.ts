import { employmentStatuses, evidences, type Evidence, type Outcome } from '#courses';
import type { LocalDate } from '#kernel';
import { courseEndpoint, OnADay } from '../../course-endpoint.ts';
import { Choice, Day } from '../../fields.ts';

class RecordOutcome extends OnADay {
  @Choice(employmentStatuses)
  category!: Outcome;

  @Choice(evidences)
  evidence!: Evidence;

  @Day({ optional: true })
  since: LocalDate | null = null;
}

export const recordOutcome = courseEndpoint(
  'RecordOutcome',
  RecordOutcome,
  'Records how the course ended for the mentee',
);
