import { declineReasons, sides, type DeclineReason, type Side } from '#courses';
import { courseEndpoint, OnADay } from '../../course-endpoint.ts';
import { Choice, Words } from '../../fields.ts';

class DeclineMatch extends OnADay {
  @Choice(sides, { label: { da: 'Hvem siger nej?', en: 'Who says no?' } })
  side!: Side;

  @Choice(declineReasons)
  reason!: DeclineReason;

  @Words({ optional: true })
  note: string | null = null;
}

export const declineMatch = courseEndpoint('DeclineMatch', DeclineMatch, 'One side says no to the match');
