import type { LocalText } from '#calendar';
import type { LocalDate } from '#kernel';
import type { Dictionary } from '../../language/dictionary.ts';
import { counted, number, shortDate } from '../../language/formats.ts';

export const words = {
  title: { da: 'Mentorer', en: 'Mentors' },
  back: { da: 'Til listen over mentorer', en: 'To the list of mentors' },
  state: { da: 'Status', en: 'Status' },
  places: { da: 'Pladser', en: 'Places' },
  free: { da: 'Med en ledig plads', en: 'With a free place' },
  nothing: { da: 'Der er ingen mentorer her.', en: 'There are no mentors here.' },
  // the table
  mentor: { da: 'Mentor', en: 'Mentor' },
  name: { da: 'Navn', en: 'Name' },
  offers: { da: 'Tilbyder', en: 'Offers' },
  expires: { da: 'Udløber næst', en: 'Expires next' },
  lastCare: { da: 'Seneste omsorg', en: 'Last care' },
  none: { da: 'ingen', en: 'none' },
  taken: (taken: number, capacity: number) => ({
    da: `${number('da', taken)} af ${number('da', capacity)} optaget`,
    en: `${number('en', taken)} of ${number('en', capacity)} taken`,
  }),
  // the search
  search: { da: 'Søg efter en mentor', en: 'Search for a mentor' },
  searchFor: {
    da: 'Navn, CPR-nummer, e-mail eller telefon',
    en: 'Name, CPR number, e-mail or telephone',
  },
  hits: (count: number) =>
    counted(
      count,
      { da: 'mentor fundet', en: 'mentor found' },
      { da: 'mentorer fundet', en: 'mentors found' },
    ),
  // one mentor
  oneTitle: (id: string) => ({ da: `Mentor ${id}`, en: `Mentor ${id}` }),
  kind: { da: 'Slags', en: 'Kind' },
  since: (since: LocalDate) => ({
    da: `siden ${shortDate('da', since)}`,
    en: `since ${shortDate('en', since)}`,
  }),
  returns: (on: LocalDate) => ({
    da: `tilbage ${shortDate('da', on)}`,
    en: `back ${shortDate('en', on)}`,
  }),
  who: { da: 'Mentoren', en: 'The mentor' },
  hours: { da: 'Timer om måneden', en: 'Hours a month' },
  trades: { da: 'Brancher', en: 'Trades' },
  areas: { da: 'Områder', en: 'Areas' },
  languages: { da: 'Sprog', en: 'Languages' },
  gender: { da: 'Køn', en: 'Gender' },
  ageGroup: { da: 'Alder', en: 'Age' },
  qualifications: { da: 'Kvalifikationer', en: 'Qualifications' },
  ready: { da: 'Attester og kurser', en: 'Checks and training' },
  confidentiality: { da: 'Tavshedserklæring', en: 'Confidentiality declaration' },
  signedVersion: (version: string) => ({
    da: `underskrevet, version ${version}`,
    en: `signed, version ${version}`,
  }),
  /** The import tells that it was signed, and not which version. */
  signedBefore: { da: 'underskrevet før importen', en: 'signed before the import' },
  notSigned: { da: 'ikke underskrevet', en: 'not signed' },
  passed: { da: 'i orden', en: 'in order' },
  notPassed: { da: 'ikke i orden', en: 'not in order' },
  passedOn: (on: LocalDate, expiresOn: LocalDate | null) => ({
    da: `${shortDate('da', on)}${expiresOn === null ? '' : `, gælder til ${shortDate('da', expiresOn)}`}`,
    en: `${shortDate('en', on)}${expiresOn === null ? '' : `, counts until ${shortDate('en', expiresOn)}`}`,
  }),
  talks: { da: 'Samtaler', en: 'Talks' },
  courses: { da: 'Forløb nu', en: 'Courses now' },
  canDo: { da: 'Hvad kan jeg gøre nu?', en: 'What can I do now?' },
  nothingToDo: {
    da: 'Der er intet, du kan gøre ved mentoren nu.',
    en: 'There is nothing you can do about the mentor now.',
  },
} satisfies Dictionary;

/** Talks held for the mentor’s sake. */
export const talkNames: Readonly<Record<'sparring' | 'supervision' | 'reflectingTeam' | 'care', LocalText>> =
  {
    sparring: { da: 'Sparring', en: 'Sparring' },
    supervision: { da: 'Supervision', en: 'Supervision' },
    reflectingTeam: { da: 'Reflekterende team', en: 'Reflecting team' },
    care: { da: 'Frivilligpleje', en: 'Volunteer care' },
  };
