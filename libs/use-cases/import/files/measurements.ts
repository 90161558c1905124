import { date, list, oneOf, reference, whole } from '../cells.ts';
import { optional, required, withDefault } from '../columns.ts';
import { courseColumn, rowColumn } from './course-column.ts';
import { dateOf } from './date-column.ts';
import { partyWords } from './words.ts';

/** One row per answered questionnaire. */
export const measurementColumns = {
  course: courseColumn,
  row: rowColumn,
  on: required(date, dateOf('dato', 'date', 'The day it was answered', '24-08-2025')),
  instrument: required(reference, {
    da: ['instrument', 'skema'],
    en: ['instrument', 'form'],
    means: 'Which questionnaire: its code in the catalogue',
    format: '`who5`, `relation`, `status`, `progression`',
    example: 'who5',
  }),
  ordinal: optional(whole(0, 99), {
    da: ['nr', 'nummer'],
    en: ['no', 'number'],
    means:
      '0 = at the start, then 1, 2, 3 … as the programme measures, counted anew with another mentor; empty = outside the plan',
    format: 'whole number from 0',
    example: '0',
  }),
  respondent: withDefault(oneOf(partyWords), 'mentee', {
    da: ['besvaret af'],
    en: ['answered by'],
    means: 'Who answered; empty = `mentee`',
    format: '`mentee`, `mentor`, `sagsbehandler` or `koordinator`',
    example: 'mentee',
  }),
  answers: required(list(whole(0, 100)), {
    da: ['svar', 'point'],
    en: ['answers', 'scores'],
    means:
      'One answer per question, in order. No answer is ever guessed: a questionnaire with a hole in it is rejected',
    format: 'whole numbers with `|` between',
    example: '3|2|4|3|2',
  }),
};
