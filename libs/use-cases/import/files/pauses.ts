import { date, oneOf } from '../cells.ts';
import { required, optional, withDefault } from '../columns.ts';
import { courseColumn, noteColumn } from './course-column.ts';
import { dateOf } from './date-column.ts';
import { pauseReasonWords } from './turn-words.ts';
import { wordsOf } from './words.ts';

/** One row per pause of a course: from when, why, until when, and the day it went on. */
export const pauseColumns = {
  course: courseColumn,
  from: required(date, dateOf('fra', 'from', 'The first day of the pause', '01-10-2025')),
  expectedReturn: required(
    date,
    dateOf('forventet tilbage', 'expected return', 'The day on which it was to go on', '01-11-2025'),
  ),
  returnedOn: optional(
    date,
    dateOf(
      'tilbage',
      'returned on',
      'The day it went on; empty = still paused. Volunteer schemes: the agreement’s end moves by the length of the pause, so `slut` in `aftaler.csv` is the end that was agreed',
      '27-10-2025',
    ),
  ),
  reason: withDefault(oneOf(pauseReasonWords), 'other', {
    da: ['pause fordi'],
    en: ['paused because'],
    means: 'Why; empty = `andet`',
    format: wordsOf(pauseReasonWords),
    example: 'sygdom',
  }),
  decidedBy: withDefault(
    oneOf({
      caseworker: ['sagsbehandler', 'caseworker'],
      coordinator: ['koordinator', 'coordinator'],
    }),
    'coordinator',
    {
      da: ['besluttet af'],
      en: ['decided by'],
      means:
        'Who decided it; empty = `koordinator`. Only the caseworker’s pause lets the contact duty stand still, and in right-and-duty courses no one else may decide it',
      format: '`sagsbehandler` or `koordinator`',
      example: 'koordinator',
    },
  ),
  note: noteColumn,
};
