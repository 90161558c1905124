import { date, list, oneOf, text } from '../cells.ts';
import { optional, required, withDefault } from '../columns.ts';
import { courseColumn, noteColumn } from './course-column.ts';
import { dateOf } from './date-column.ts';
import { closureKindWords, closureReasonWords, employmentWords, evidenceWords } from './words.ts';

/** One row per course that is closing or closed. */
export const outcomeColumns = {
  course: courseColumn,
  startedOn: required(
    date,
    dateOf('afslutning begyndt', 'closure started', 'The day the closing began', '20-02-2026'),
  ),
  kind: withDefault(oneOf(closureKindWords), 'planned', {
    da: ['afslutning'],
    en: ['closure'],
    means: 'At its end, or before; empty = `planlagt`',
    format: '`planlagt` or `før tid`',
    example: 'planlagt',
  }),
  reason: optional(oneOf(closureReasonWords), {
    da: ['afsluttet fordi'],
    en: ['closed because'],
    means: 'Why; needed for `før tid`',
    format:
      '`mål nået`, `ønsker`, `ingen kontakt`, `mentor stoppet`, `flyttet`, `sygdom`, `forhold` or `andet`',
    example: '',
  }),
  mentorInterviewOn: optional(
    date,
    dateOf(
      'samtale med mentor',
      'interview with mentor',
      'The closing interview with the mentor',
      '23-02-2026',
    ),
  ),
  menteeInterviewOn: optional(
    date,
    dateOf(
      'samtale med mentee',
      'interview with mentee',
      'The closing interview with the mentee',
      '24-02-2026',
    ),
  ),
  mentorAttempts: withDefault(list(date), [], {
    da: ['forsøgt mentor'],
    en: ['attempts mentor'],
    means: 'Days on which the interview was tried in vain: two stand in for one held',
    format: 'dates with `|` between',
    example: '',
  }),
  menteeAttempts: withDefault(list(date), [], {
    da: ['forsøgt mentee'],
    en: ['attempts mentee'],
    means: 'The same for the mentee',
    format: 'dates with `|` between',
    example: '',
  }),
  finalMissing: optional(text(500), {
    da: ['slutmåling mangler fordi'],
    en: ['final measurement missing because'],
    means:
      'Why there is no measurement at the end. The measurement itself goes in `målinger.csv`, dated in the closing',
    format: 'text',
    example: 'Svarede ikke',
  }),
  outcome: optional(oneOf(employmentWords), {
    da: ['udfald'],
    en: ['outcome'],
    means: 'How it ended for the mentee',
    format:
      '`ingen`, `søger`, `praktik`, `løntilskud`, `læreplads`, `uddannelse`, `deltidsjob`, `studiejob`, `fuldtidsjob`, `fleksjob` or `andet`',
    example: 'læreplads',
  }),
  evidence: withDefault(oneOf(evidenceWords), 'menteeStatement', {
    da: ['kilde'],
    en: ['evidence'],
    means: 'How it is known; empty = `mentees oplysning`',
    format: '`mentees oplysning`, `mentors oplysning`, `dokument` or `register`',
    example: 'dokument',
  }),
  since: optional(date, dateOf('udfald siden', 'outcome since', 'Since when', '01-02-2026')),
  outcomeOn: optional(
    date,
    dateOf(
      'udfald oplyst',
      'outcome recorded',
      'The day the outcome was recorded; empty = the day of the closure',
      '',
    ),
  ),
  hoursReconciledOn: optional(
    date,
    dateOf('timer afstemt', 'hours reconciled', 'Statutory schemes: the day the hours were reconciled', ''),
  ),
  closedOn: optional(
    date,
    dateOf(
      'afsluttet',
      'closed on',
      'The day the course was closed; empty = it is still closing',
      '25-02-2026',
    ),
  ),
  note: noteColumn,
};
