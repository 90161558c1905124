import type { TextsOf } from '../told.ts';

const callWhy = {
  da: 'Opfølgning på faste tidspunkter holder forløbet på sporet.',
  en: 'Follow-up at fixed times keeps the course on track.',
};
const contactWhy = {
  da: 'Reglerne kræver kontakt med faste mellemrum.',
  en: 'The rules require contact at fixed intervals.',
};
const doseWhy = {
  da: 'Der er registreret under halvdelen af de aftalte timer i to perioder i træk.',
  en: 'Less than half of the agreed hours have been logged in two periods running.',
};

export const followUpTexts: TextsOf<'followUp' | 'contactLogSilence' | 'contactDuty' | 'doseCheck'> = {
  followUp: {
    coordinator: {
      what: { da: 'Ring og følg op på forløbet.', en: 'Call and follow up on the course.' },
      whatOf: {
        mentor: { da: 'Ring til mentor, og følg op på forløbet.', en: 'Call the mentor and follow up.' },
        mentee: { da: 'Ring til mentee, og følg op på forløbet.', en: 'Call the mentee and follow up.' },
      },
      why: callWhy,
    },
    caseworker: {
      what: { da: 'Følg op på forløbet.', en: 'Follow up on the course.' },
      why: callWhy,
    },
    leader: {
      what: {
        da: 'Hjælp med at få opfølgningen gennemført.',
        en: 'Help to have the follow-up done.',
      },
      whatOf: {
        mentor: {
          da: 'Hjælp med at få fulgt op hos mentor.',
          en: 'Help to have the follow-up with the mentor done.',
        },
        mentee: {
          da: 'Hjælp med at få fulgt op hos mentee.',
          en: 'Help to have the follow-up with the mentee done.',
        },
      },
      why: callWhy,
    },
  },
  contactLogSilence: {
    mentor: {
      what: {
        da: 'Registrér jeres seneste møde, eller aftal det næste.',
        en: 'Log your latest meeting, or arrange the next one.',
      },
      why: {
        da: 'Der er ikke registreret kontakt i en periode.',
        en: 'No contact has been logged for a while.',
      },
    },
    coordinator: {
      what: { da: 'Ring til mentor, og hør hvordan det går.', en: 'Call the mentor and ask how it goes.' },
      why: {
        da: 'Der er ikke registreret kontakt i længere tid.',
        en: 'No contact has been logged for some time.',
      },
    },
  },
  contactDuty: {
    mentor: {
      what: {
        da: 'Hold en kontakt, og registrér den.',
        en: 'Hold a contact and log it.',
      },
      why: contactWhy,
    },
    coordinator: {
      what: {
        da: 'Kontakt mentor, så kontakten bliver holdt og registreret.',
        en: 'Contact the mentor, so that the contact is held and logged.',
      },
      why: contactWhy,
    },
    caseworker: {
      what: {
        da: 'Se på forløbet: kontakten er ikke holdt i tide.',
        en: 'Look at the course: the contact was not held in time.',
      },
      why: contactWhy,
    },
  },
  doseCheck: {
    coordinator: {
      what: { da: 'Ring og hør, hvad der skal til.', en: 'Call and ask what it takes.' },
      why: doseWhy,
    },
    caseworker: {
      what: {
        da: 'Se på, om bevillingen passer til forløbet.',
        en: 'See whether the grant suits the course.',
      },
      why: doseWhy,
    },
  },
};
