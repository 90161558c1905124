import type { LocalText } from '#calendar';
import type { LocalDate } from '#kernel';
import { counted, shortDate } from '../../language/formats.ts';
import type { Dictionary } from '../../language/dictionary.ts';

export const words = {
  goalOf: (author: LocalText) => ({
    da: `Mål (${author.da.toLowerCase()})`,
    en: `Goal (${author.en.toLowerCase()})`,
  }),
  minutes: (minutes: number) =>
    counted(minutes, { da: 'minut', en: 'minute' }, { da: 'minutter', en: 'minutes' }),
  proposedMentor: { da: 'Den foreslåede mentor', en: 'The mentor proposed' },
  presentMentor: { da: 'Forløbets mentor', en: 'The mentor of the course' },
  due: (due: LocalDate) => ({ da: `frist ${shortDate('da', due)}`, en: `due ${shortDate('en', due)}` }),
  number: (ordinal: number | string) => ({ da: `nr. ${ordinal}`, en: `no. ${ordinal}` }),
  about: (what: LocalText) => ({ da: `Det gælder: ${what.da}.`, en: `It is about: ${what.en}.` }),
  notNow: { da: 'Det kan ikke gøres nu', en: 'This cannot be done now' },
  ofCourse: (number: string) => ({ da: `Forløb ${number}`, en: `Course ${number}` }),
  migration: (from: string, to: string) => ({
    da: `Fra version ${from} til version ${to}`,
    en: `From version ${from} to version ${to}`,
  }),
  gone: { da: 'Frister, der falder bort', en: 'Deadlines that go' },
  made: { da: 'Frister, der kommer til', en: 'Deadlines that come' },
  sameDuties: { da: 'Ingen frister ændres.', en: 'No deadlines change.' },
} satisfies Dictionary;
