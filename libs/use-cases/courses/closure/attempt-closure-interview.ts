import { sides, type Side } from '#courses';
import { courseEndpoint, OnADay } from '../../course-endpoint.ts';
import { Choice } from '../../fields.ts';

class AttemptClosureInterview extends OnADay {
  @Choice(sides, { label: { da: 'Samtale med', en: 'Talk with' } })
  side!: Side;
}

export const attemptClosureInterview = courseEndpoint(
  'AttemptClosureInterview',
  AttemptClosureInterview,
  'The closing interview was tried in vain',
);
