import { reference, text } from '../cells.ts';
import { optional, required } from '../columns.ts';

/** The number that ties the rows of one course together. */
export const courseColumn = required(reference, {
  da: ['forløbsnr', 'forløbsnummer', 'forløb'],
  en: ['course no', 'course number', 'course'],
  means: 'The course the row belongs to: its number in `henvisninger.csv`, in this folder or an earlier one',
  format: 'letters, digits and `- _ . /`',
  example: 'F-2031',
});

/** Your own number for a row; without one a row is known by its course and date. */
export const rowColumn = optional(reference, {
  da: ['løbenr', 'række-id'],
  en: ['row no', 'row id'],
  means:
    'Your own number for the row. With it a moved date is seen as a change; without it the row is known by course and date',
  format: 'letters, digits and `- _ . /`',
  example: 'K-88',
});

export const noteColumn = optional(text(4000), {
  da: ['note', 'bemærkning'],
  en: ['note', 'remark'],
  means: 'A free text. It is kept encrypted under the mentee’s key',
  format: 'text, at most 4,000 characters',
  example: 'Gik godt; næste møde aftalt',
});
