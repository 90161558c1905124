import { date, decimal, list, oneOf, reference, text } from '../cells.ts';
import { optional, required, withDefault } from '../columns.ts';
import { courseColumn } from './course-column.ts';
import { dateOf } from './date-column.ts';
import { partyWords, taskWords, waiverWords, wordsOf } from './words.ts';

/** One row per agreement, one for each mentor: its terms, its signatures, its goal, its beginning and its extension. */
export const agreementColumns = {
  course: courseColumn,
  draftedOn: required(
    date,
    dateOf('udkast', 'drafted on', 'The day the agreement was written', '20-08-2025'),
  ),
  start: required(date, dateOf('start', 'start', 'First day of the agreement', '25-08-2025')),
  end: required(date, dateOf('slut', 'end', 'Last day of the agreement; may lie ahead', '25-02-2026')),
  hoursPerMonth: required(decimal, {
    da: ['timer pr måned', 'timer'],
    en: ['hours a month', 'hours'],
    means: 'Agreed hours a month',
    format: 'number, decimal comma or point',
    example: '3',
  }),
  tasks: withDefault(list(oneOf(taskWords)), [], {
    da: ['opgaver'],
    en: ['tasks'],
    means: 'What the mentor helps with',
    format: `${wordsOf(taskWords)}, with \`|\` between`,
    example: 'cv|jobsamtale',
  }),
  goal: optional(text(1000), {
    da: ['mål'],
    en: ['goal'],
    means:
      'The mentee’s goal in words. Kept encrypted; without a goal the agreement cannot begin; after another mentor’s it may be empty',
    format: 'text',
    example: 'En læreplads som tømrer',
  }),
  goalAuthor: withDefault(oneOf(partyWords), 'mentee', {
    da: ['mål sat af'],
    en: ['goal set by'],
    means: 'Who set the goal; empty = `mentee`',
    format: '`mentee`, `mentor`, `sagsbehandler` or `koordinator`',
    example: 'mentee',
  }),
  mentorSignedOn: optional(
    date,
    dateOf('mentor underskrev', 'mentor signed', 'The mentor’s signature', '22-08-2025'),
  ),
  menteeSignedOn: optional(
    date,
    dateOf('mentee underskrev', 'mentee signed', 'The mentee’s signature', '22-08-2025'),
  ),
  caseworkerSignedOn: optional(
    date,
    dateOf(
      'sagsbehandler underskrev',
      'caseworker signed',
      'Statutory schemes: the caseworker’s signature',
      '',
    ),
  ),
  baselineWaived: optional(oneOf(waiverWords), {
    da: ['startmåling fravalgt'],
    en: ['baseline waived'],
    means:
      'Why there is no measurement at the start. The measurement itself goes in `målinger.csv` with number 0',
    format: '`ønsker ikke`, `ikke muligt` or `allerede målt`',
    example: '',
  }),
  activatedOn: optional(
    date,
    dateOf('trådt i kraft', 'activated on', 'The day the course became active', '25-08-2025'),
  ),
  extendedOn: optional(
    date,
    dateOf('forlænget den', 'extended on', 'The day the agreement was extended', ''),
  ),
  extendedTo: optional(date, dateOf('forlænget til', 'extended to', 'Its new last day', '')),
  extensionReason: optional(text(1000), {
    da: ['forlænget fordi'],
    en: ['extended because'],
    means: 'Why; needed with `forlænget den`. Statutory schemes: the concrete assessment',
    format: 'text',
    example: '',
  }),
  extensionHours: optional(decimal, {
    da: ['nye timer pr uge'],
    en: ['new hours a week'],
    means: 'Statutory schemes: granted hours a week of the new period',
    format: 'number, decimal comma or point',
    example: '',
  }),
  extensionUnder: optional(reference, {
    da: ['forlænget efter'],
    en: ['extended under'],
    means: 'Statutory schemes: the provision’s code in the catalogue; empty = the scheme’s ordinary one',
    format: 'as `bevilget efter`',
    example: '',
  }),
};
