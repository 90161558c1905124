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
  recorded: { da: 'Skrevet', en: 'Recorded' },
} satisfies Dictionary;
