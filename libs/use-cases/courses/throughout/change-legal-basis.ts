import { courseEndpoint, OnADay } from '../../course-endpoint.ts';
import { Words } from '../../fields.ts';

class ChangeLegalBasis extends OnADay {
  @Words()
  reason!: string;
}

export const changeLegalBasis = courseEndpoint(
  'ChangeLegalBasis',
  ChangeLegalBasis,
  'Pins the version of the legal rule that is in force on the day',
);
