import { number } from '../../language/formats.ts';
import type { Dictionary } from '../../language/dictionary.ts';

export const words = {
  noCourse: {
    da: 'Du har intet forløb lige nu. Koordinatoren skriver, når der er et til dig.',
    en: 'You have no course right now. The coordinator writes when there is one for you.',
  },
  title: (name: string) => ({ da: `Dit forløb ${name}`, en: `Your course ${name}` }),
  whole: { da: 'Se hele forløbet', en: 'See the whole course' },
  // contact
  log: { da: 'Log en kontakt', en: 'Log a contact' },
  how: { da: 'Hvordan?', en: 'How?' },
  long: { da: 'Hvor mange minutter?', en: 'How many minutes?' },
  otherMinutes: { da: 'Eller et andet antal minutter', en: 'Or another number of minutes' },
  when: { da: 'Hvornår?', en: 'When?' },
  why: { da: 'Hvorfor ikke ved et møde?', en: 'Why not at a meeting?' },
  whyHelp: {
    da: 'Kun ved telefon, når I skulle have mødtes.',
    en: 'Only for a call when a meeting was due.',
  },
  noReason: { da: 'Ikke nødvendigt', en: 'Not needed' },
  note: { da: 'Bemærkning', en: 'Remark' },
  more: { da: 'Dato og bemærkning', en: 'Date and remark' },
  save: { da: 'Gem', en: 'Save' },
  saved: (how: string, minutes: number, date: string) => ({
    da: `Gemt: ${how.toLowerCase()}, ${number('da', minutes)} minutter, ${date}. Tak, fordi du skriver det ned.`,
    en: `Saved: ${how.toLowerCase()}, ${number('en', minutes)} minutes, ${date}. Thank you for writing it down.`,
  }),
  next: (what: string, date: string) => ({
    da: `Det næste: ${what} (${date})`,
    en: `Next: ${what} (${date})`,
  }),
  // hours
  hours: { da: 'Dine timer', en: 'Your hours' },
  hoursThisMonth: (held: number, agreed: number) => ({
    da: `Denne måned: ${number('da', held)} af ${number('da', agreed)} aftalte timer.`,
    en: `This month: ${number('en', held)} of ${number('en', agreed)} agreed hours.`,
  }),
  hoursInAll: (held: number, agreed: number) => ({
    da: `I alt: ${number('da', held)} af ${number('da', agreed)}.`,
    en: `In all: ${number('en', held)} of ${number('en', agreed)}.`,
  }),
} satisfies Dictionary;
