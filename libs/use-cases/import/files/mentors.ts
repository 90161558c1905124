import { date, decimal, list, oneOf, organisationName, reference, whole } from '../cells.ts';
import { optional, required, withDefault } from '../columns.ts';
import { dateOf } from './date-column.ts';
import { personColumns } from './person-columns.ts';
import { recruitmentChannelWords, sectorWords, spokenLanguageWords, wordsOf } from './words.ts';

/** One row per mentor. */
export const mentorColumns = {
  mentor: required(reference, {
    da: ['mentornr', 'mentornummer'],
    en: ['mentor no', 'mentor number'],
    means: 'Your number for the mentor; `matches.csv` points to it',
    format: 'letters, digits and `- _ . /`',
    example: 'M-12',
  }),
  ...personColumns({
    who: 'mentor',
    name: { da: ['navn'], en: ['name'], example: 'Opdigta Hansen' },
    email: 'opdigta@example.org',
    birthDate: { means: 'Kept in the vault only', example: '' },
    language: { da: ['sprog i breve'], en: ['language of messages'] },
  }),
  appliedOn: required(date, dateOf('ansøgt', 'applied on', 'The day the mentor applied', '02-01-2025')),
  channel: optional(oneOf(recruitmentChannelWords), {
    da: ['kanal', 'hvervet via'],
    en: ['channel', 'recruited by'],
    means: 'How the mentor was recruited',
    format: wordsOf(recruitmentChannelWords),
    example: 'opslag',
  }),
  screenedOn: optional(
    date,
    dateOf('samtale', 'screened on', 'The day of the screening interview', '10-01-2025'),
  ),
  approvedOn: optional(
    date,
    dateOf('godkendt', 'approved on', 'The day of the approval; empty = not approved', '15-01-2025'),
  ),
  trainedOn: optional(
    date,
    dateOf('kursus', 'trained on', 'The day the training was completed', '20-01-2025'),
  ),
  modules: withDefault(list(reference), [], {
    da: ['moduler'],
    en: ['modules'],
    means: 'The training completed, by the codes of the catalogue',
    format: 'codes with `|` between: `mentor-introduction`, `mentor-course`',
    example: 'mentor-introduction',
  }),
  checkedOn: optional(
    date,
    dateOf('attest', 'checked on', 'The day the background checks came', '18-01-2025'),
  ),
  checks: withDefault(
    list(
      oneOf({
        'criminal-record': ['straffeattest', 'criminal record'],
        'child-certificate': ['børneattest', 'child certificate'],
      }),
    ),
    [],
    {
      da: ['attester'],
      en: ['checks'],
      means: 'Which background checks were passed',
      format: '`straffeattest`, `børneattest`, with `|` between',
      example: 'straffeattest',
    },
  ),
  confidentialityOn: optional(
    date,
    dateOf('tavshedserklæring', 'confidentiality signed', 'The day the declaration was signed', '15-01-2025'),
  ),
  capacity: withDefault(whole(1, 20), 1, {
    da: ['kapacitet', 'pladser'],
    en: ['capacity', 'places'],
    means: 'Courses at the same time; empty = 1',
    format: 'whole number from 1 to 20',
    example: '2',
  }),
  hours: optional(decimal, {
    da: ['timer pr måned', 'timer'],
    en: ['hours a month', 'hours'],
    means: 'Hours a month the mentor can give',
    format: 'number, decimal comma or point',
    example: '6',
  }),
  trades: withDefault(list(oneOf(sectorWords)), [], {
    da: ['branche', 'fag'],
    en: ['trade', 'sector'],
    means: 'The mentor’s trades',
    format: `${wordsOf(sectorWords)}, with \`|\` between`,
    example: 'byggeri|industri',
  }),
  areas: withDefault(list(organisationName), [], {
    da: ['område', 'by'],
    en: ['area', 'town'],
    means: 'Where the mentor can meet: towns or parts of one',
    format: 'letters and at most two digits each, with `|` between',
    example: 'Søby',
  }),
  languages: withDefault(list(oneOf(spokenLanguageWords)), [], {
    da: ['taler'],
    en: ['speaks'],
    means: 'Languages the mentor speaks',
    format: `${wordsOf(spokenLanguageWords)}, with \`|\` between`,
    example: 'dansk|engelsk',
  }),
};
