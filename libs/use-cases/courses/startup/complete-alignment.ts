import { courseEndpoint, OnADay } from '../../course-endpoint.ts';
import { Choice } from '../../fields.ts';

class CompleteAlignment extends OnADay {
  @Choice(['pair', 'caseworker'])
  participants!: 'pair' | 'caseworker';
}

export const completeAlignment = courseEndpoint(
  'CompleteAlignment',
  CompleteAlignment,
  'Expectations have been aligned',
);
