import { parties, type Party } from '#courses';
import { courseEndpoint, OnADay } from '../../course-endpoint.ts';
import { Choice, Whole } from '../../fields.ts';

class SignAgreement extends OnADay {
  @Choice(parties)
  by!: Party;

  @Whole(1, 1000)
  version!: number;
}

export const signAgreement = courseEndpoint('SignAgreement', SignAgreement, 'A party signs the draft');
