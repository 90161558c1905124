import type { Dictionary } from '../../language/dictionary.ts';

export const words = {
  title: { da: 'Drift', en: 'System' },
  about: {
    da: 'Siderne for den, der holder systemet i gang. De viser ingen personoplysninger.',
    en: 'Pages for whoever keeps the system running. They show nothing about any person.',
  },
  clock: (moment: string) => ({
    da: `Systemets ur viser ${moment}.`,
    en: `The system’s clock says ${moment}.`,
  }),
  docs: { da: 'API’et og dets dokumentation', en: 'The API and its documentation' },
  document: { da: 'API-beskrivelsen (OpenAPI 3.1)', en: 'The API document (OpenAPI 3.1)' },
  health: { da: 'Processen svarer', en: 'The process answers' },
  ready: { da: 'Processen og databasen er klar', en: 'The process and the database are ready' },
  development: { da: 'Kun under udvikling', en: 'In development only' },
  moveClock: { da: 'Stil uret frem', en: 'Move the clock forward' },
  mail: { da: 'Indbakken: alle mails, der er sendt', en: 'The inbox: every mail that was sent' },
} satisfies Dictionary;
