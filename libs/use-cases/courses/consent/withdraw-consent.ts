import { consentPurposes, type ConsentPurpose } from '#courses';
import { courseEndpoint, OnADay } from '../../course-endpoint.ts';
import { Choice, Words } from '../../fields.ts';

class WithdrawConsent extends OnADay {
  @Choice(consentPurposes, { about: 'participation: a volunteer course is closed' })
  purpose!: ConsentPurpose;

  @Words({ optional: true })
  note: string | null = null;
}

export const withdrawConsent = courseEndpoint(
  'WithdrawConsent',
  WithdrawConsent,
  'The citizen takes back a consent; nothing more is asked for that purpose',
);
