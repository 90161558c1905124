import { date, oneOf, whole, yesNo } from '../cells.ts';
import { optional, required, withDefault } from '../columns.ts';
import { courseColumn, noteColumn, rowColumn } from './course-column.ts';
import { dateOf } from './date-column.ts';
import { employmentWords, sideWords } from './words.ts';

/** One row per follow-up call, status report, or follow-up after the closure. */
export const followUpColumns = {
  course: courseColumn,
  row: rowColumn,
  on: required(date, dateOf('dato', 'date', 'The day it was done', '22-09-2025')),
  kind: withDefault(
    oneOf({
      followUp: ['opfølgning', 'follow-up'],
      statusReport: ['statusrapport', 'status report'],
      postClosure: ['efteropfølgning', 'post-closure'],
    }),
    'followUp',
    {
      da: ['type'],
      en: ['type'],
      means:
        'A call during the course, a status to the municipality, or a question after the closure; empty = `opfølgning`',
      format: '`opfølgning`, `statusrapport` or `efteropfølgning`',
      example: 'opfølgning',
    },
  ),
  ordinal: required(whole(1, 99), {
    da: ['nr', 'nummer'],
    en: ['no', 'number'],
    means:
      'The first, second, third … of its type, counted anew after the introduction of another mentor; both legs of one follow-up have the same number',
    format: 'whole number from 1',
    example: '2',
  }),
  leg: optional(oneOf(sideWords), {
    da: ['med'],
    en: ['with'],
    means: 'Who was called; needed for `opfølgning`',
    format: '`mentor` or `mentee`',
    example: 'mentor',
  }),
  status: optional(
    oneOf({
      ...employmentWords,
      notReached: ['ikke truffet', 'not reached'],
      noConsent: ['ikke samtykke', 'no consent'],
    }),
    {
      da: ['status'],
      en: ['status'],
      means: 'What the mentee does now; needed for `efteropfølgning`',
      format: 'as `udfald` in `udfald.csv`, or `ikke truffet`, `ikke samtykke`',
      example: 'uddannelse',
    },
  ),
  retained: optional(yesNo, {
    da: ['fastholdt'],
    en: ['retained'],
    means: '`efteropfølgning`: whether the mentee still is where the course led',
    format: '`ja` or `nej`',
    example: 'ja',
  }),
  note: noteColumn,
};
