import { date, oneOf, reference } from '../cells.ts';
import { required, withDefault } from '../columns.ts';
import { courseColumn, noteColumn } from './course-column.ts';
import { dateOf } from './date-column.ts';
import { consentPurposeWords } from './turn-words.ts';
import { wordsOf } from './words.ts';

/** One row per time that a citizen agreed to a purpose, or took it back, after the referral. */
export const consentColumns = {
  course: courseColumn,
  on: required(date, dateOf('dato', 'date', 'The day it was said', '15-10-2025')),
  purpose: required(oneOf(consentPurposeWords), {
    da: ['formål'],
    en: ['purpose'],
    means: 'What for: to take part, to be asked after the closure, that a new mentor reads the earlier log',
    format: wordsOf(consentPurposeWords),
    example: 'senere kontakt',
  }),
  said: required(oneOf({ given: ['givet', 'given'], withdrawn: ['trukket tilbage', 'withdrawn'] }), {
    da: ['samtykke'],
    en: ['consent'],
    means:
      'Given or taken back. A volunteer course begins to close on the day the consent to `deltagelse` is taken back: `afslutning begyndt` in `udfald.csv` is that day',
    format: '`givet` or `trukket tilbage`',
    example: 'trukket tilbage',
  }),
  textVersion: withDefault(reference, 'imported', {
    da: ['tekst', 'tekstversion'],
    en: ['text', 'text version'],
    means: 'Which text was agreed to: your own number for it; empty = `imported`',
    format: 'letters, digits and `- _ . /`',
    example: '2025-1',
  }),
  note: noteColumn,
};
