import { employmentStatuses, type EmploymentStatus } from '#courses';
import { courseEndpoint, OnADay } from '../../course-endpoint.ts';
import { Choice, Flag, Whole, Words } from '../../fields.ts';

class CorrectPostFollowUp extends OnADay {
  @Whole(1, 1000)
  ordinal!: number;

  @Choice(employmentStatuses)
  status!: EmploymentStatus;

  @Flag({ optional: true })
  retained: boolean | null = null;

  @Words()
  reason!: string;
}

export const correctPostFollowUp = courseEndpoint(
  'CorrectPostFollowUp',
  CorrectPostFollowUp,
  'Corrects what the mentee did some months after the closure',
);
