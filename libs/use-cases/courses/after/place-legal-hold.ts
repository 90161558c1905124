import { courseEndpoint, OnADay } from '../../course-endpoint.ts';
import { Words } from '../../fields.ts';

class PlaceLegalHold extends OnADay {
  @Words({ about: 'Why it may still be needed' })
  reason!: string;
}

export const placeLegalHold = courseEndpoint(
  'PlaceLegalHold',
  PlaceLegalHold,
  'Keeps a course beyond its time, as for a complaint',
);
