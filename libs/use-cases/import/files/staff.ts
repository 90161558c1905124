import { email, list, oneOf, organisationName, reference, text } from '../cells.ts';
import { optional, required, withDefault } from '../columns.ts';
import { languageWords } from './words.ts';

/** One row per member of staff. */
export const staffColumns = {
  id: required(reference, {
    da: ['login', 'bruger-id'],
    en: ['sign-in', 'user id'],
    means: 'The subject of the person’s sign-in (the token’s `sub`)',
    format: 'letters, digits and `- _ . /`',
    example: 'soeby-coordinator',
  }),
  name: required(text(200), {
    da: ['navn'],
    en: ['name'],
    means: 'What colleagues call the person',
    format: 'text',
    example: 'Kirsten Eksempel',
  }),
  email: required(email, {
    da: ['e-mail', 'mail', 'email'],
    en: ['e-mail', 'email'],
    means: 'Where messages go, and what `sagsbehandler` and `koordinator` in the other files may say',
    format: 'e-mail address',
    example: 'kirsten@example.org',
  }),
  roles: required(
    list(
      oneOf({
        caseworker: ['sagsbehandler', 'caseworker'],
        coordinator: ['koordinator', 'coordinator'],
        leader: ['leder', 'leader'],
        'data-protection-officer': ['databeskyttelsesrådgiver', 'dpo', 'data protection officer'],
      }),
    ),
    {
      da: ['roller', 'rolle'],
      en: ['roles', 'role'],
      means: 'In which roles messages are for the person',
      format: '`sagsbehandler`, `koordinator`, `leder`, `databeskyttelsesrådgiver`, with `|` between',
      example: 'koordinator',
    },
  ),
  team: optional(organisationName, {
    da: ['team', 'afdeling'],
    en: ['team', 'department'],
    means: 'The person’s team; empty = all teams',
    format: 'letters and at most two digits',
    example: 'havn',
  }),
  language: withDefault(oneOf(languageWords), 'da', {
    da: ['sprog'],
    en: ['language'],
    means: 'The language of messages',
    format: '`dansk` or `engelsk`; empty = `dansk`',
    example: 'dansk',
  }),
};
