import { courseEndpoint, OnADay } from '../../course-endpoint.ts';
import { Flag, Whole, Words } from '../../fields.ts';

class AssessEligibility extends OnADay {
  @Whole(0, 120, { optional: true })
  age: number | null = null;

  @Flag()
  inTargetGroup!: boolean;

  @Flag({ optional: true, about: 'Is this support under section 85?' })
  section85: boolean | null = null;

  @Words({ optional: true })
  exceptionReason: string | null = null;
}

export const assessEligibility = courseEndpoint(
  'AssessEligibility',
  AssessEligibility,
  'Assesses whether the programme is for this citizen',
);
