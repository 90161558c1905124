import { sides, type Side } from '#courses';
import { courseEndpoint, OnADay } from '../../course-endpoint.ts';
import { Choice, Code, Whole, Words } from '../../fields.ts';

class CompleteFollowUp extends OnADay {
  @Code()
  rule!: string;

  @Whole(1, 1000)
  ordinal!: number;

  @Choice(sides)
  leg!: Side;

  @Words({ optional: true, label: { da: 'Hvad blev der sagt?', en: 'What was said?' } })
  note: string | null = null;
}

export const completeFollowUp = courseEndpoint(
  'CompleteFollowUp',
  CompleteFollowUp,
  'One side of a follow-up is done',
);
