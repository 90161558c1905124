import { courseEndpoint, OnADay } from '../../course-endpoint.ts';
import { Words } from '../../fields.ts';

class CompleteReferral extends OnADay {
  @Words({ optional: true })
  note: string | null = null;
}

export const completeReferral = courseEndpoint(
  'CompleteReferral',
  CompleteReferral,
  'Says that what was missing has been given',
);
