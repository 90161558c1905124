import { parties, type Party } from '#courses';
import type { LocalDate } from '#kernel';
import { courseEndpoint, OnADay } from '../../course-endpoint.ts';
import { Choice, Day, Whole, Words } from '../../fields.ts';

class CorrectSignature extends OnADay {
  @Choice(parties, { label: { da: 'Hvem underskrev?', en: 'Who signed?' } })
  by!: Party;

  @Whole(1, 1000, { label: { da: 'Aftalens version', en: 'Version of the agreement' } })
  version!: number;

  @Day()
  signedOn!: LocalDate;

  @Words()
  reason!: string;
}

export const correctSignature = courseEndpoint(
  'CorrectSignature',
  CorrectSignature,
  'Corrects the day on which a party signed the agreement',
);
