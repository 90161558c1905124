import { date, oneOf, whole } from '../cells.ts';
import { optional, required } from '../columns.ts';
import { courseColumn, noteColumn, rowColumn } from './course-column.ts';
import { dateOf } from './date-column.ts';
import {
  contactChannelWords,
  contactFunctionWords,
  contactPlaceWords,
  phoneReasonWords,
  wordsOf,
} from './words.ts';

/** One row per contact between mentor and mentee. */
export const contactColumns = {
  course: courseColumn,
  row: rowColumn,
  heldOn: required(date, dateOf('dato', 'date', 'The day of the contact', '03-09-2025')),
  channel: required(oneOf(contactChannelWords), {
    da: ['form', 'kontaktform'],
    en: ['channel', 'kind'],
    means: 'How they met',
    format: '`møde`, `telefon`, `online`, `besked` or `bisidder`',
    example: 'møde',
  }),
  minutes: required(whole(1, 1440), {
    da: ['minutter', 'varighed'],
    en: ['minutes', 'duration'],
    means: 'How long',
    format: 'whole number from 1 to 1440',
    example: '60',
  }),
  place: optional(oneOf(contactPlaceWords), {
    da: ['sted'],
    en: ['place'],
    means: 'What kind of place it was',
    format: wordsOf(contactPlaceWords),
    example: 'offentligt sted',
  }),
  function: optional(oneOf(contactFunctionWords), {
    da: ['funktion'],
    en: ['function'],
    means: 'What kind of help it was',
    format: '`faglig`, `personlig`, `praktisk` or `afklarende`',
    example: 'faglig',
  }),
  phoneReason: optional(oneOf(phoneReasonWords), {
    da: ['telefon fordi'],
    en: ['phone because'],
    means: 'Why a telephone call stood in for a meeting, where a rule asks for it',
    format: '`sygdom`, `afstand`, `arbejdstid`, `ønske` or `andet`',
    example: '',
  }),
  note: noteColumn,
};
