import type { LocalText } from '#calendar';
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
  row: (number: number) => ({ da: `Nr. ${number}`, en: `No. ${number}` }),
  more: { da: 'Mere', en: 'More' },
  cancel: { da: 'Fortryd', en: 'Cancel' },
  back: { da: 'Tilbage', en: 'Back' },
  refused: { da: 'Det kan ikke lade sig gøre', en: 'This cannot be done' },
  changed: {
    da: 'Forløbet er ændret, siden du åbnede siden',
    en: 'The course has changed since you opened the page',
  },
  sendAgain: {
    da: 'Intet er gemt endnu. Det, du har skrevet, står stadig her: se på det, og send igen.',
    en: 'Nothing has been saved yet. What you wrote is still here: look at it, and send it again.',
  },
  whichOne: { da: 'Hvad gælder det?', en: 'What is it about?' },
  nothingToChoose: {
    da: 'Forløbet har ikke noget, det kan gælde lige nu.',
    en: 'The course has nothing that this could be about now.',
  },
  done: { da: 'Det er gjort', en: 'Done' },
  already: {
    da: 'Det var sket i forvejen. Intet er ændret.',
    en: 'It had happened already. Nothing has changed.',
  },
  happened: { da: 'Det er sket', en: 'What happened' },
  next: { da: 'Det sker nu', en: 'What happens next' },
  nothingNew: { da: 'Der er ikke kommet nye frister.', en: 'No new deadlines have come.' },
  stands: (state: LocalText) => ({
    da: `Forløbet er nu: ${state.da}.`,
    en: `The course is now: ${state.en}.`,
  }),
  due: { da: 'Frist:', en: 'Due:' },
  later: (count: number) => ({ da: `… og ${count} senere.`, en: `… and ${count} later.` }),
  lookAgain: { da: 'Se på det igen', en: 'Look at this again' },
  toCourse: { da: 'Gå til forløbet', en: 'Go to the course' },
  toMentor: { da: 'Gå til mentoren', en: 'Go to the mentor' },
  another: { da: 'Opret en henvisning til', en: 'Make another referral' },
  toWorklist: { da: 'Gå til arbejdslisten', en: 'Go to the worklist' },
  errors: (count: number) =>
    counted(
      count,
      { da: 'felt skal rettes', en: 'field needs your attention' },
      { da: 'felter skal rettes', en: 'fields need your attention' },
    ),
} satisfies Dictionary;
