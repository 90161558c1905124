import { email, reference, text } from '../cells.ts';
import { optional, required } from '../columns.ts';

/** One row per member of staff that the other files name by e-mail. */
export const staffColumns = {
  email: required(email, {
    da: ['e-mail', 'mail', 'email'],
    en: ['e-mail', 'email'],
    means: 'What `sagsbehandler` and `koordinator` in the other files say',
    format: 'e-mail address',
    example: 'karen@example.org',
  }),
  id: required(reference, {
    da: ['login', 'bruger-id'],
    en: ['sign-in', 'user id'],
    means: 'The subject of the person’s sign-in (the token’s `sub`)',
    format: 'letters, digits and `- _ . /`',
    example: 'soeby-coordinator',
  }),
  name: optional(text(200), {
    da: ['navn'],
    en: ['name'],
    means: 'For your own use; not imported',
    format: 'text',
    example: 'Kirsten Eksempel',
  }),
};
