import { sides, type Side } from '#courses';
import { courseEndpoint, OnADay } from '../../course-endpoint.ts';
import { Choice, Words } from '../../fields.ts';

class AcceptMatch extends OnADay {
  @Choice(sides, { label: { da: 'Hvem siger ja?', en: 'Who says yes?' } })
  side!: Side;

  @Words({ optional: true })
  note: string | null = null;
}

export const acceptMatch = courseEndpoint(
  'AcceptMatch',
  AcceptMatch,
  'One side says yes to the match; the second yes confirms it',
);
