import { dated, period } from '../dated-cells.ts';
import { date, decimal, list, oneOf, organisationName, reference, whole } from '../cells.ts';
import { optional, required, withDefault } from '../columns.ts';
import { dateOf } from './date-column.ts';
import { careOccasionWords, leavingReasonWords, mentorKindWords } from './mentor-words.ts';
import { personColumns } from './person-columns.ts';
import { recruitmentChannelWords, sectorWords, spokenLanguageWords, wordsOf } from './words.ts';

/** One row per mentor, with the mentor’s life so far. */
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
  modules: withDefault(list(dated(reference)), [], {
    da: ['moduler'],
    en: ['modules'],
    means: 'The training completed, by the codes of the catalogue; a day after the code goes before `kursus`',
    format: 'codes with `|` between: `mentor-introduction`, `mentor-course 20-01-2025`',
    example: 'mentor-introduction',
  }),
  checkedOn: optional(
    date,
    dateOf('attest', 'checked on', 'The day the background checks came', '18-01-2025'),
  ),
  checks: withDefault(
    list(
      dated(
        oneOf({
          'criminal-record': ['straffeattest', 'criminal record'],
          'child-certificate': ['børneattest', 'child certificate'],
        }),
      ),
    ),
    [],
    {
      da: ['attester'],
      en: ['checks'],
      means: 'Which background checks were passed, each time; a day after the word goes before `attest`',
      format: '`straffeattest`, `børneattest`, with `|` between',
      example: 'straffeattest 18-01-2025|straffeattest 11-01-2027',
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
  kind: optional(oneOf(mentorKindWords), {
    da: ['mentortype'],
    en: ['mentor kind'],
    means: 'What the mentor is',
    format: wordsOf(mentorKindWords),
    example: 'frivillig',
  }),
  pauses: withDefault(list(period), [], {
    da: ['pauser'],
    en: ['pauses'],
    means: 'When the mentor took no new courses; the second day is the day of return',
    format: 'days with `..` between, pauses with `|` between; without a second day the pause is not over',
    example: '01-06-2025..15-08-2025',
  }),
  sparring: withDefault(list(date), [], {
    da: ['sparring'],
    en: ['sparring'],
    means: 'Days on which coordinator and mentor talked about the mentor’s part',
    format: 'dates with `|` between',
    example: '03-03-2025',
  }),
  supervision: withDefault(list(date), [], {
    da: ['supervision'],
    en: ['supervision'],
    means: 'Days on which the mentor had supervision',
    format: 'dates with `|` between',
    example: '10-04-2025',
  }),
  care: withDefault(list(dated(oneOf(careOccasionWords))), [], {
    da: ['frivilligpleje'],
    en: ['volunteer care'],
    means: 'Contacts for the mentor’s own sake, each with its day',
    format: `${wordsOf(careOccasionWords)} and a date, with \`|\` between`,
    example: 'tak 19-12-2025',
  }),
  leftOn: optional(date, dateOf('stoppet', 'left on', 'The day the mentor left the corps', '')),
  leftBecause: withDefault(oneOf(leavingReasonWords), 'other', {
    da: ['stoppet fordi'],
    en: ['left because'],
    means: 'Why; empty = `andet`',
    format: wordsOf(leavingReasonWords),
    example: '',
  }),
};
