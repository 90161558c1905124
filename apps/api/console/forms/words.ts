import { counted } from '../language/formats.ts';
import type { Dictionary } from '../language/dictionary.ts';

export const words = {
  optional: { da: '(frivilligt)', en: '(optional)' },
  choose: { da: 'Vælg', en: 'Choose' },
  notSaid: { da: 'Ikke angivet', en: 'Not stated' },
  yes: { da: 'Ja', en: 'Yes' },
  no: { da: 'Nej', en: 'No' },
  error: { da: 'Fejl: ', en: 'Error: ' },
  fillIn: { da: 'Feltet skal udfyldes.', en: 'Fill in this field.' },
  pick: { da: 'Vælg et af svarene.', en: 'Choose one of the answers.' },
  row: (number: number) => ({ da: `Nr. ${number}`, en: `No. ${number}` }),
  more: { da: 'Mere', en: 'More' },
  errors: (count: number) =>
    counted(
      count,
      { da: 'felt skal rettes', en: 'field needs your attention' },
      { da: 'felter skal rettes', en: 'fields need your attention' },
    ),
} satisfies Dictionary;
