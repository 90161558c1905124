import type { Known } from '../known.ts';
import type { ConsentPurpose } from './consent-words.ts';

/** Whether the citizen agrees to this now. */
export const hasConsent = ({ consent, consentWithdrawnOn }: Known, purpose: ConsentPurpose): boolean => {
  switch (purpose) {
    case 'participation':
      return consent !== null && consent.on !== null && consentWithdrawnOn === null;
    case 'laterContact':
      return consent?.laterContact === true;
    case 'earlierLogs':
      return consent?.earlierLogs === true;
  }
};
