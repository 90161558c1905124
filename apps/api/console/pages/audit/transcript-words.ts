import type { LocalText } from '#calendar';
import type { Dictionary } from '../../language/dictionary.ts';
import { counted } from '../../language/formats.ts';

export const transcriptWords = {
  title: (number: string) => ({
    da: `Udskrift af historikken for ${number}`,
    en: `Transcript of the history of ${number}`,
  }),
  back: { da: 'Til revision af forløbet', en: 'To the audit of the course' },
  summary: (count: number, at: string, known: LocalText, position: number) => {
    const events = counted(count, { da: 'hændelse', en: 'event' }, { da: 'hændelser', en: 'events' });
    return {
      da: `${events.da}, som det så ud ${at}, og som man vidste det ${known.da} (position ${position}).`,
      en: `${events.en}, as of ${at}, as it was known on ${known.en} (position ${position}).`,
    };
  },
  withoutWords: {
    da: 'Navne og det, folk har skrevet med egne ord, er ikke med.',
    en: 'Names, and what people wrote in their own words, are left out.',
  },
  version: { da: 'Nr.', en: 'No.' },
  on: { da: 'Dato', en: 'Date' },
  what: { da: 'Hvad skete der', en: 'What happened' },
  by: { da: 'Af', en: 'By' },
  proof: { da: 'Bevis', en: 'Proof' },
  signed: {
    da: 'Hver hændelse har et kontroltal, der bygger på det forrige, og organisationen har underskrevet det sidste. Ændres et eneste tegn, passer det ikke længere.',
    en: 'Every event has a hash that rests on the one before it, and the organisation has signed the last. When a single character is changed, it no longer fits.',
  },
  file: {
    da: 'Hent udskriften som fil med underskrift (JSON)',
    en: 'Get the transcript as a signed file (JSON)',
  },
  lastHash: { da: 'Sidste kontroltal', en: 'Last hash' },
  key: { da: 'Organisationens nøgle', en: 'The organisation’s key' },
  howToCheck: {
    da: 'Filen kontrolleres uden adgang til systemet:',
    en: 'The file is checked without access to the system:',
  },
  command: (key: string) => ({
    da: `npx forlob verify --transcript <filen> --key ${key}`,
    en: `npx forlob verify --transcript <the file> --key ${key}`,
  }),
  notProven: {
    da: 'Det viser, at intet er ændret, siden udskriften blev lavet; ikke, at det, folk skrev, var sandt.',
    en: 'It shows that nothing was changed since the transcript was made; not that what people told was true.',
  },
  recorded: { da: 'Skrevet', en: 'Recorded' },
} satisfies Dictionary;
