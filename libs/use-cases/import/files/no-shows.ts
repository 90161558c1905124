import { date, oneOf } from '../cells.ts';
import { required, withDefault } from '../columns.ts';
import { courseColumn, noteColumn } from './course-column.ts';
import { dateOf } from './date-column.ts';
import { sideWords, wordsOf } from './words.ts';

/** One row per time that one of the two did not come. */
export const noShowColumns = {
  course: courseColumn,
  on: required(date, dateOf('dato', 'date', 'The day on which they were to meet', '17-09-2025')),
  side: withDefault(oneOf(sideWords), 'mentee', {
    da: ['udeblev', 'hvem'],
    en: ['did not come', 'who'],
    means: 'Who did not come; empty = `mentee`',
    format: wordsOf(sideWords),
    example: 'mentee',
  }),
  note: noteColumn,
};
