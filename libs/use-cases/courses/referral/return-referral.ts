import { courseEndpoint, OnADay } from '../../course-endpoint.ts';
import { Names, Words } from '../../fields.ts';

class ReturnReferral extends OnADay {
  @Names()
  missing!: readonly string[];

  @Words({ optional: true })
  note: string | null = null;
}

export const returnReferral = courseEndpoint(
  'ReturnReferral',
  ReturnReferral,
  'Returns the referral: what is missing',
);
