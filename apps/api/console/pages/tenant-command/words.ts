import type { LocalText } from '#calendar';
import { counted } from '../../language/formats.ts';
import type { Dictionary } from '../../language/dictionary.ts';

/** What is counted in a receipt, with its number. */
const things: Readonly<Record<'courses' | 'windows', (count: number) => LocalText>> = {
  courses: (count) => counted(count, { da: 'forløb', en: 'course' }, { da: 'forløb', en: 'courses' }),
  windows: (count) => counted(count, { da: 'frist', en: 'deadline' }, { da: 'frister', en: 'deadlines' }),
};

export const words = {
  chosen: (count: number) => ({
    da: `Det gælder kun ${things.courses(count).da}, som er valgt.`,
    en: `It is about ${things.courses(count).en} that were chosen, and no others.`,
  }),
  noneChosen: {
    da: 'Du har ikke valgt nogen forløb. Sender du formularen nu, gælder den alle dem, du svarer om her.',
    en: 'You have chosen no courses. If you send the form now, it is about all those that you answer for here.',
  },
  done: (count: number, of: 'courses' | 'windows') => ({
    da: `Gjort for ${things[of](count).da}.`,
    en: `Done for ${things[of](count).en}.`,
  }),
  already: (count: number, of: 'courses' | 'windows') => ({
    da: `${things[of](count).da} var sådan i forvejen.`,
    en: `${things[of](count).en} stood so already.`,
  }),
  notDone: (count: number, of: 'courses' | 'windows') => ({
    da: `Ikke gjort for ${things[of](count).da}`,
    en: `Not done for ${things[of](count).en}`,
  }),
  none: {
    da: 'Der var ingen, som det gjaldt. Intet er ændret.',
    en: 'There were none that it was about. Nothing has changed.',
  },
  nothingDone: { da: 'Intet er ændret.', en: 'Nothing has changed.' },
  why: { da: 'Hvorfor ikke', en: 'Why not' },
  which: { da: 'Forløb', en: 'Courses' },
  denied: {
    da: 'Din rolle giver ikke lov til det i dette forløb. Bed den, der har forløbet.',
    en: 'Your role does not permit it in this course. Ask whoever has the course.',
  },
  more: {
    da: 'Der er flere: så mange tages ikke på én gang.',
    en: 'There are more: so many are not taken at once.',
  },
  goOn: { da: 'Fortsæt med resten', en: 'Go on with the rest' },
  toList: { da: 'Tilbage til listen', en: 'Back to the list' },
  refer: { da: 'Henvis personen', en: 'Refer the person' },
  mentor: { da: 'Opret personen som mentor', en: 'Register the person as a mentor' },
} satisfies Dictionary;
