import type { LocalText } from '#calendar';
import type { Phase } from '#courses';

/** The five steps that people see, and what comes after. */
export const phaseNames: Readonly<Record<Phase, LocalText>> = {
  referral: { da: 'Henvist', en: 'Referred' },
  matching: { da: 'Matchet', en: 'Matched' },
  startup: { da: 'Opstart', en: 'Startup' },
  followUp: { da: 'Opfølgning', en: 'Follow-up' },
  closure: { da: 'Afslutning', en: 'Closure' },
  after: { da: 'Efter forløbet', en: 'After the course' },
};
