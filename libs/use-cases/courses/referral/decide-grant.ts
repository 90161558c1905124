import type { LocalDate } from '#kernel';
import { courseEndpoint, OnADay } from '../../course-endpoint.ts';
import { Amount, Day, Name, Words } from '../../fields.ts';

class DecideGrant extends OnADay {
  @Day()
  from!: LocalDate;

  @Day()
  to!: LocalDate;

  @Amount(0.25, 37)
  hoursPerWeek!: number;

  @Words()
  assessment!: string;

  @Name()
  assessedBy!: string;
}

export const decideGrant = courseEndpoint(
  'DecideGrant',
  DecideGrant,
  'Decides the grant of a statutory scheme',
);
