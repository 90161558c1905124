import { missingFields, type MissingField } from '#courses';
import { courseEndpoint, OnADay } from '../../course-endpoint.ts';
import { Words } from '../../fields.ts';
import { Choices } from '../../list-fields.ts';

class ReturnReferral extends OnADay {
  @Choices(missingFields)
  missing!: readonly MissingField[];

  @Words({ optional: true, about: 'The details', label: { da: 'Detaljer', en: 'Details' } })
  note: string | null = null;
}

export const returnReferral = courseEndpoint(
  'ReturnReferral',
  ReturnReferral,
  'Returns the referral: what is missing',
);
