import type { Dictionary } from '../language/dictionary.ts';
import { counted } from '../language/formats.ts';

export const words = {
  title: { da: 'Uret', en: 'The clock' },
  about: {
    da: 'Kun under udvikling: uret stilles frem fra frist til frist, og systemet gør ved hver, hvad det skal.',
    en: 'In development only: the clock moves from due time to due time, and at each the system does what it must.',
  },
  now: (moment: string) => ({ da: `Uret viser ${moment}.`, en: `The clock says ${moment}.` }),
  forward: { da: 'Stil uret frem', en: 'Move the clock forward' },
  days: (count: number) => {
    const { da, en } = counted(count, { da: 'dag', en: 'day' }, { da: 'dage', en: 'days' });
    return { da: `${da} frem`, en: `${en} forward` };
  },
  date: { da: 'Til morgenen den', en: 'To the morning of' },
  go: { da: 'Stil frem', en: 'Move' },
  wrong: {
    da: 'Uret er ikke stillet: vælg en dag efter i dag og højst to år frem.',
    en: 'The clock was not moved: choose a day after today and at most two years ahead.',
  },
  moving: {
    da: 'Uret går. Siden henter sig selv igen.',
    en: 'The clock is moving. This page loads itself again.',
  },
  done: (due: number, moments: number) => ({
    da: `Færdig: ${due} forløb og mentorer havde noget for, på ${moments} tidspunkter.`,
    en: `Done: ${due} courses and mentors had something due, at ${moments} moments.`,
  }),
  stuck: (trouble: string) => ({
    da: `Uret er gået i stå undervejs. ${trouble}`,
    en: `The clock has stopped on its way. ${trouble}`,
  }),
  due: (count: number) =>
    counted(count, { da: 'med noget for', en: 'due' }, { da: 'med noget for', en: 'due' }),
  notHere: {
    da: 'Uret kan kun stilles i en kopi, der er startet med "npm start".',
    en: 'The clock can be moved only in a copy that was started with "npm start".',
  },
  effect: { da: 'Se virkningen', en: 'See the effect' },
  worklist: { da: 'Arbejdslisten', en: 'The worklist' },
  mail: { da: 'Indbakken', en: 'The inbox' },
} satisfies Dictionary;
