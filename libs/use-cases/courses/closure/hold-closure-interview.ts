import { sides, type Side } from '#courses';
import { courseEndpoint, OnADay } from '../../course-endpoint.ts';
import { Choice, Words } from '../../fields.ts';

class HoldClosureInterview extends OnADay {
  @Choice(sides, { label: { da: 'Samtale med', en: 'Talk with' } })
  side!: Side;

  @Words({ optional: true })
  note: string | null = null;
}

export const holdClosureInterview = courseEndpoint(
  'HoldClosureInterview',
  HoldClosureInterview,
  'The closing interview with one side was held',
);
