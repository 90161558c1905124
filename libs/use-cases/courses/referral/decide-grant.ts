import type { LocalDate } from '#kernel';
import { courseEndpoint, OnADay } from '../../course-endpoint.ts';
import { Amount, Day, StaffId, Words } from '../../fields.ts';

class DecideGrant extends OnADay {
  @Day()
  from!: LocalDate;

  @Day()
  to!: LocalDate;

  @Amount(0.25, 37)
  hoursPerWeek!: number;

  @Words()
  assessment!: string;

  @StaffId({ about: 'Who made the professional assessment' })
  assessedBy!: string;
}

export const decideGrant = courseEndpoint(
  'DecideGrant',
  DecideGrant,
  'Decides the grant of a statutory scheme',
);
