import type { TextsOf } from '../told.ts';

const afterWhy = {
  da: 'Vi vil vide, hvordan det er gået efter forløbet.',
  en: 'We want to know how things have gone after the course.',
};

export const afterTexts: TextsOf<'postClosure' | 'afterClosure'> = {
  postClosure: {
    coordinator: {
      what: { da: 'Ring og spørg, hvordan det går nu.', en: 'Call and ask how things are now.' },
      why: afterWhy,
    },
    leader: {
      what: {
        da: 'Hjælp med at få efteropfølgningen gennemført.',
        en: 'Help to have the follow-up after closure done.',
      },
      why: afterWhy,
    },
  },
  afterClosure: {},
};
