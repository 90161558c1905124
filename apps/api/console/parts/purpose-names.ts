import type { Purpose } from '#access';
import type { LocalText } from '#calendar';

/** What someone answers when asked what he wants to see a name or people's own words for. */
export const purposeNames: Readonly<Record<Purpose, LocalText>> = {
  referral: { da: 'Henvisning og visitation', en: 'Referral and assessment' },
  matching: { da: 'At finde en mentor', en: 'Finding a mentor' },
  startup: { da: 'Opstart og aftale', en: 'Startup and agreement' },
  followUp: { da: 'Opfølgning', en: 'Follow-up' },
  closure: { da: 'Afslutning', en: 'Closure' },
  decision: { da: 'En afgørelse', en: 'A decision' },
  citizenAsks: { da: 'Borgeren har selv bedt om det', en: 'The citizen has asked' },
  supervision: { da: 'Tilsyn', en: 'Supervision' },
  audit: { da: 'Revision', en: 'Audit' },
  dataProtection: { da: 'Databeskyttelse', en: 'Data protection' },
};
