import { date, oneOf, reference, text, timeOfDay } from '../cells.ts';
import { optional, required } from '../columns.ts';
import { courseColumn, noteColumn } from './course-column.ts';
import { dateOf } from './date-column.ts';
import { rematchReasonWords } from './turn-words.ts';
import { declineReasonWords, sideWords, wordsOf } from './words.ts';

/** One row per proposed match: what both said, the first meeting, and how it ended before the course did. */
export const matchColumns = {
  course: courseColumn,
  mentor: required(reference, {
    da: ['mentornr', 'mentornummer'],
    en: ['mentor no', 'mentor number'],
    means: 'The mentor: a number in `mentorer.csv`, in this folder or an earlier one',
    format: 'letters, digits and `- _ . /`',
    example: 'M-12',
  }),
  proposedOn: required(
    date,
    dateOf('foreslået', 'proposed on', 'The day the match was proposed', '14-08-2025'),
  ),
  explanation: optional(text(1000), {
    da: ['matchbegrundelse'],
    en: ['explanation'],
    means: 'Why this mentor',
    format: 'text',
    example: 'Samme branche, bor tæt på',
  }),
  mentorYesOn: optional(date, dateOf('mentor sagde ja', 'mentor said yes', 'The mentor’s yes', '15-08-2025')),
  menteeYesOn: optional(date, dateOf('mentee sagde ja', 'mentee said yes', 'The mentee’s yes', '15-08-2025')),
  declinedOn: optional(date, dateOf('takkede nej', 'declined on', 'The day one of them said no', '')),
  declinedBy: optional(oneOf(sideWords), {
    da: ['nej fra'],
    en: ['declined by'],
    means: 'Who said no; needed with `takkede nej`',
    format: '`mentor` or `mentee`',
    example: '',
  }),
  declineReason: optional(oneOf(declineReasonWords), {
    da: ['nej fordi'],
    en: ['declined because'],
    means: 'Why; empty = `andet`',
    format: '`ingen tid`, `ingen kemi`, `andre ønsker`, `forhold` or `andet`',
    example: '',
  }),
  introDate: optional(
    date,
    dateOf('intromøde', 'intro meeting', 'When the first meeting was or is planned', '20-08-2025'),
  ),
  introTime: optional(timeOfDay, {
    da: ['intromøde kl'],
    en: ['intro time'],
    means: 'At what time; empty = 12:00',
    format: '`09:30`',
    example: '16:00',
  }),
  introPlace: optional(text(200), {
    da: ['intromøde sted'],
    en: ['intro place'],
    means: 'Where. Kept encrypted',
    format: 'text',
    example: 'Biblioteket',
  }),
  alignedOn: optional(
    date,
    dateOf(
      'forventningsafstemt',
      'expectations aligned',
      'The day the two agreed what they expect; empty = the day of the first meeting',
      '20-08-2025',
    ),
  ),
  caseworkerAlignedOn: optional(
    date,
    dateOf(
      'afstemt med sagsbehandler',
      'aligned with caseworker',
      'The same with the caseworker, where he takes part',
      '',
    ),
  ),
  introHeldOn: optional(
    date,
    dateOf('intromøde holdt', 'intro held on', 'The day the first meeting was held', '20-08-2025'),
  ),
  abortedOn: optional(
    date,
    dateOf(
      'opgivet',
      'given up on',
      'The match was given up before an agreement: the mentee waits again',
      '',
    ),
  ),
  abortedBy: optional(oneOf(sideWords), {
    da: ['opgivet af'],
    en: ['given up by'],
    means: 'Who gave it up; needed with `opgivet`',
    format: '`mentor` or `mentee`',
    example: '',
  }),
  endedOn: optional(
    date,
    dateOf(
      'matchet sluttede',
      'match ended on',
      'The match ended while the course went on: the mentee waits for another mentor, whose match is the next row',
      '',
    ),
  ),
  endedBy: optional(oneOf(sideWords), {
    da: ['sluttet af'],
    en: ['ended by'],
    means: 'Who wished it; empty = neither of the two',
    format: '`mentor` or `mentee`',
    example: '',
  }),
  endReason: optional(oneOf(rematchReasonWords), {
    da: ['sluttet fordi'],
    en: ['ended because'],
    means: 'Why; needed with `matchet sluttede`',
    format: wordsOf(rematchReasonWords),
    example: '',
  }),
  handover: optional(text(4000), {
    da: ['overlevering'],
    en: ['handover'],
    means:
      'Where the course stood, for the next mentor; needed with `matchet sluttede` unless the mentee wished it. Kept encrypted',
    format: 'text',
    example: '',
  }),
  note: noteColumn,
};
