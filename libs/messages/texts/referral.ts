import type { TextsOf } from '../told.ts';

const receivedWhy = {
  da: 'En borger, der er henvist, skal hurtigt høre fra os.',
  en: 'A citizen who has been referred should hear from us soon.',
};

export const referralTexts: TextsOf<'referralReceived' | 'referralIncomplete'> = {
  referralReceived: {
    coordinator: {
      what: {
        da: 'Vurdér den nye henvisning, og kontakt borgeren.',
        en: 'Assess the new referral and contact the citizen.',
      },
      why: receivedWhy,
    },
    leader: {
      what: {
        da: 'Hjælp med at få den nye henvisning vurderet.',
        en: 'Help to have the new referral assessed.',
      },
      why: receivedWhy,
    },
  },
  referralIncomplete: {
    caseworker: {
      what: {
        da: 'Send de oplysninger, der mangler i henvisningen.',
        en: 'Send the information that the referral lacks.',
      },
      why: {
        da: 'Forløbet kan først gå i gang, når henvisningen er fuldstændig. Ellers bortfalder den.',
        en: 'The course can begin when the referral is complete. Otherwise it lapses.',
      },
    },
  },
};
