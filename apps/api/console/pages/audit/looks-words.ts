import { purposes } from '#access';
import type { LocalText } from '#calendar';
import type { Dictionary } from '../../language/dictionary.ts';
import { purposeNames } from '../../parts/purpose-names.ts';
import { asIs } from './values.ts';

export const looksWords = {
  title: { da: 'Hvem har set på forløbet?', en: 'Who has looked at the course?' },
  back: { da: 'Til revision af forløbet', en: 'To the audit of the course' },
  lead: {
    da: 'Hvert opslag er skrevet ned, også dette. Det nyeste står øverst.',
    en: 'Every look-up is written down, this one too. The newest is at the top.',
  },
  at: { da: 'Hvornår', en: 'When' },
  who: { da: 'Hvem', en: 'Who' },
  what: { da: 'Hvad', en: 'What' },
  purpose: { da: 'Formål', en: 'Purpose' },
} satisfies Dictionary;

/** What was read; a reading that is not here is called by its own name. */
const readings: Readonly<Record<string, LocalText>> = {
  ReadCourse: { da: 'Forløbet', en: 'The course' },
  ReadHistory: { da: 'Historikken', en: 'The history' },
  ReadTexts: { da: 'Folks egne ord', en: 'People’s own words' },
  ReadPerson: { da: 'Navn og kontakt', en: 'Name and contact' },
  ReadNames: { da: 'Navne på en liste', en: 'Names on a list' },
  ReadCaseload: { da: 'Liste over forløb', en: 'List of courses' },
  ReadMessages: { da: 'Beskeder', en: 'Messages' },
  ReadCandidates: { da: 'Mulige mentorer', en: 'Possible mentors' },
  ReadMatching: { da: 'Forslag til match', en: 'Proposed matches' },
  ReadAccessLog: { da: 'Hvem der har set på det', en: 'Who has looked' },
  FindCourses: { da: 'Søgning', en: 'Search' },
  CheckCourse: { da: 'Kontrol af listerne', en: 'Check of the lists' },
};

export const readingName = (what: string): LocalText => readings[what] ?? asIs(what);

export const purposeName = (purpose: string): LocalText => {
  const known = purposes.find((each) => each === purpose);
  return known === undefined ? asIs(purpose) : purposeNames[known];
};
