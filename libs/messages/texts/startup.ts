import type { TextsOf } from '../told.ts';

const introWhy = {
  da: 'Et tidligt første møde giver en god start.',
  en: 'An early first meeting makes a good start.',
};
const signWhy = {
  da: 'Forløbet begynder, når aftalen er underskrevet af alle.',
  en: 'The course begins when everyone has signed the agreement.',
};
const sign = {
  what: { da: 'Læs og underskriv aftalen.', en: 'Read and sign the agreement.' },
  why: signWhy,
};
const meet = {
  what: { da: 'Aftal et tidspunkt for det første møde.', en: 'Agree on a time for the first meeting.' },
  why: introWhy,
};

export const startupTexts: TextsOf<'introNotHeld' | 'agreementUnsigned'> = {
  introNotHeld: {
    mentor: meet,
    mentee: meet,
    coordinator: {
      what: { da: 'Hjælp med at få aftalt det første møde.', en: 'Help to arrange the first meeting.' },
      why: introWhy,
    },
  },
  agreementUnsigned: {
    mentor: sign,
    mentee: sign,
    caseworker: sign,
    coordinator: {
      what: {
        da: 'Hjælp med at få aftalen underskrevet.',
        en: 'Help to have the agreement signed.',
      },
      why: signWhy,
    },
  },
};
