import { consentPurposes, type ConsentPurpose } from '#courses';
import { courseEndpoint, OnADay } from '../../course-endpoint.ts';
import { Choice, Version } from '../../fields.ts';

class GiveConsent extends OnADay {
  @Choice(consentPurposes)
  purpose!: ConsentPurpose;

  @Version({ about: 'Of the text that was agreed to' })
  textVersion!: string;
}

export const giveConsent = courseEndpoint('GiveConsent', GiveConsent, 'The citizen agrees to a purpose');
