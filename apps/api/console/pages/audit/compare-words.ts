import type { LocalText } from '#calendar';
import type { Dictionary } from '../../language/dictionary.ts';

export const compareWords = {
  title: { da: 'Sammenlign to tidspunkter', en: 'Compare two moments' },
  back: { da: 'Til revision af forløbet', en: 'To the audit of the course' },
  from: { da: 'Fra', en: 'From' },
  to: { da: 'Til', en: 'To' },
  untilEvent: (version: number, last: number, known: LocalText) => ({
    da: `Kendt til og med hændelse ${version} af ${last}, ${known.da}`,
    en: `Known up to and with event ${version} of ${last}, ${known.en}`,
  }),
  onDay: { da: 'Hvad gjaldt på datoen (tom: i dag)', en: 'What was so on the date (empty: today)' },
  onDayOf: (day: string) => ({ da: `Hvad gjaldt ${day}`, en: `What was so on ${day}` }),
  compare: { da: 'Sammenlign', en: 'Compare' },
  differences: { da: 'Forskelle', en: 'Differences' },
  same: { da: 'Forløbet stod ens på de to tidspunkter.', en: 'The course stood the same at both moments.' },
} satisfies Dictionary;
