import type { LocalText } from '#calendar';
import type { LocalDate } from '#kernel';
import type { Dictionary } from '../../language/dictionary.ts';
import { shortDate } from '../../language/formats.ts';
import type { Change } from './changes.ts';

export const words = {
  title: (number: string) => ({ da: `Revision af ${number}`, en: `Audit of ${number}` }),
  heading: (number: string) => ({ da: `Revision af forløb ${number}`, en: `Audit of course ${number}` }),
  toCourse: (number: string) => ({ da: `Til forløb ${number}`, en: `To course ${number}` }),
  summary: (on: string, known: LocalText) => ({
    da: `Sådan stod forløbet ${on}, som man vidste det ${known.da}.`,
    en: `How the course stood ${on}, as it was known on ${known.en}.`,
  }),
  // axes
  known: { da: 'Hvad vidste man?', en: 'What was known?' },
  so: { da: 'Hvad gjaldt?', en: 'What was so?' },
  untilEvent: (version: number, last: number) => ({
    da: `Til og med hændelse ${version} af ${last}`,
    en: `Up to and with event ${version} of ${last}`,
  }),
  recorded: (moment: LocalText) => ({ da: `skrevet ${moment.da}`, en: `recorded ${moment.en}` }),
  events: { da: 'Hændelser', en: 'Events' },
  previous: { da: '← Forrige hændelse', en: '← Previous event' },
  next: { da: 'Næste hændelse →', en: 'Next event →' },
  today: { da: 'i dag', en: 'today' },
  orDate: { da: 'Eller på dato', en: 'Or on a date' },
  show: { da: 'Vis', en: 'Show' },
  // the event
  event: (version: number) => ({ da: `Hændelse ${version}`, en: `Event ${version}` }),
  on: { da: 'den', en: 'on' },
  because: { da: 'Skete på grund af', en: 'Came of' },
  together: { da: 'Fortalt sammen med', en: 'Told together with' },
  ledTo: { da: 'Førte til', en: 'Led to' },
  record: { da: 'Sådan står den i loggen', en: 'How the log has it' },
  type: { da: 'Type (udgave)', en: 'Type (schema version)' },
  version: { da: 'Nummer i forløbet', en: 'Version in the course' },
  position: { da: 'Position i loggen', en: 'Position in the log' },
  recordedAt: { da: 'Skrevet', en: 'Recorded at' },
  occurredAt: { da: 'Sket', en: 'Occurred at' },
  actor: { da: 'Af', en: 'By' },
  decidedBy: { da: 'Afgjort efter', en: 'Decided by' },
  underRule: { da: 'Efter reglen', en: 'Under the rule' },
  data: { da: 'Hændelsens data', en: 'The event’s data' },
  id: { da: 'Hændelsens id', en: 'Event id' },
  command: { da: 'Kommandoens id', en: 'Command id' },
  correlation: { da: 'Sammenhæng', en: 'Correlation' },
  causation: { da: 'Årsag', en: 'Causation' },
  // the state
  state: { da: 'Tilstanden', en: 'The state' },
  notYet: {
    da: 'Det var endnu ikke et forløb: henvisningen var ved at blive skrevet.',
    en: 'It was no course yet: the referral was being told.',
  },
  laterThan: (on: LocalDate) => ({
    da: `Hændelsen gælder først fra ${shortDate('da', on)} og ændrer intet ved dagen her.`,
    en: `The event counts from ${shortDate('en', on)} and changes nothing about this day.`,
  }),
  was: (was: LocalText) => ({ da: `(før: ${was.da})`, en: `(before: ${was.en})` }),
  more: { da: 'Mere om forløbet', en: 'More about the course' },
  why: { da: 'Hvorfor er fristerne, som de er?', en: 'Why are the deadlines what they are?' },
  compare: { da: 'Sammenlign to tidspunkter', en: 'Compare two moments' },
  looks: { da: 'Hvem har set på forløbet?', en: 'Who has looked at the course?' },
  transcript: { da: 'Udskrift af historikken', en: 'Transcript of the history' },
} satisfies Dictionary;

export const changeNames: Readonly<Record<Change, LocalText>> = {
  new: { da: 'nyt', en: 'new' },
  changed: { da: 'ændret', en: 'changed' },
  gone: { da: 'væk', en: 'gone' },
};
