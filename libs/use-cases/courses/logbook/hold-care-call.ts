import { courseEndpoint, OnADay } from '../../course-endpoint.ts';
import { Flag, Words } from '../../fields.ts';

class HoldCareCall extends OnADay {
  @Flag()
  specialistOffered!: boolean;

  @Words({ optional: true })
  note: string | null = null;
}

export const holdCareCall = courseEndpoint(
  'HoldCareCall',
  HoldCareCall,
  'The coordinator has called the mentee, as a measurement asked for',
);
