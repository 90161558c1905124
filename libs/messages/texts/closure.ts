import type { TextsOf } from '../told.ts';

const plan = {
  what: {
    da: 'Aftal, hvordan forløbet skal slutte eller fortsætte.',
    en: 'Agree how the course is to end or go on.',
  },
  why: { da: 'Aftalen udløber.', en: 'The agreement is about to end.' },
};
const assess = {
  what: {
    da: 'Vurdér, om der skal bevilges en ny periode.',
    en: 'Assess whether a new period should be granted.',
  },
  why: {
    da: 'Bevillingen udløber, og en ny kræver en konkret vurdering.',
    en: 'The grant is about to end, and a new one needs a concrete assessment.',
  },
};
const closingWhy = {
  da: 'Forløbet er ved at blive afsluttet.',
  en: 'The course is being closed.',
};
const reportWhy = {
  da: 'Kommunen har brug for at vide, at forløbet er i gang.',
  en: 'The municipality needs to know that the course is going on.',
};
const pauseWhy = { da: 'Pausen er ved at være slut.', en: 'The pause is about to end.' };
const quietWhy = {
  da: 'Der er ikke sket noget i forløbet i en periode.',
  en: 'Nothing has happened in the course for a while.',
};

export const closureTexts: TextsOf<
  'statusReport' | 'pauseReturn' | 'endWarning' | 'grantExpiry' | 'agreementEnd' | 'closing' | 'noActivity'
> = {
  statusReport: {
    coordinator: {
      what: { da: 'Send status til kommunen.', en: 'Send the status to the municipality.' },
      why: reportWhy,
    },
    leader: {
      what: { da: 'Hjælp med at få status sendt.', en: 'Help to have the status sent.' },
      why: reportWhy,
    },
  },
  pauseReturn: {
    coordinator: {
      what: {
        da: 'Aftal med mentor og mentee, om forløbet går i gang igen, eller om pausen skal fortsætte.',
        en: 'Agree with mentor and mentee whether the course goes on or the pause continues.',
      },
      why: pauseWhy,
    },
    leader: {
      what: {
        da: 'Hjælp med at få afgjort, om forløbet går i gang igen.',
        en: 'Help to have it decided whether the course goes on.',
      },
      why: pauseWhy,
    },
  },
  endWarning: { coordinator: plan, caseworker: plan },
  grantExpiry: { caseworker: assess, coordinator: assess },
  agreementEnd: { coordinator: plan },
  closing: {
    coordinator: {
      what: {
        da: 'Hold de afsluttende samtaler, og luk forløbet.',
        en: 'Hold the closing interviews and close the course.',
      },
      why: closingWhy,
    },
    leader: {
      what: { da: 'Hjælp med at få forløbet lukket.', en: 'Help to have the course closed.' },
      why: closingWhy,
    },
  },
  noActivity: {
    coordinator: {
      what: {
        da: 'Se på forløbet, og tag det næste skridt.',
        en: 'Look at the course and take the next step.',
      },
      why: quietWhy,
    },
    leader: {
      what: { da: 'Tal med koordinatoren om forløbet.', en: 'Talk to the coordinator about the course.' },
      why: quietWhy,
    },
  },
};
