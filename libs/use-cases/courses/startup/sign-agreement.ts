import { parties, type Party } from '#courses';
import { courseEndpoint, OnADay } from '../../course-endpoint.ts';
import { Choice, Whole } from '../../fields.ts';

class SignAgreement extends OnADay {
  @Choice(parties, { label: { da: 'Hvem underskriver?', en: 'Who signs?' } })
  by!: Party;

  @Whole(1, 1000, { label: { da: 'Aftalens version', en: 'Version of the agreement' } })
  version!: number;
}

export const signAgreement = courseEndpoint('SignAgreement', SignAgreement, 'A party signs the draft');
