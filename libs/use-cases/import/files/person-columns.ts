import { date, email, oneOf, phone, text, yesNo } from '../cells.ts';
import { optional, required, withDefault, type Column } from '../columns.ts';
import { languageWords } from './words.ts';

type Headings = Pick<Column<unknown>, 'da' | 'en'>;

/** How a file speaks of its people. */
interface Whose {
  /** `mentor` or `mentee`, in English. */
  readonly who: string;
  readonly name: Headings & { readonly example: string };
  readonly email: string;
  readonly birthDate: { readonly means: string; readonly example: string };
  readonly language: Headings;
}

/** The columns that say who someone is. All of them go to the vault and nowhere else. */
export const personColumns = ({ who, name, email: mail, birthDate, language }: Whose) => ({
  name: required(text(200), {
    da: name.da,
    en: name.en,
    means: `The ${who}’s name. Kept in the vault only`,
    format: 'text',
    example: name.example,
  }),
  email: optional(email, {
    da: ['e-mail', 'mail', 'email'],
    en: ['e-mail', 'email'],
    means: `Where reminders to the ${who} are sent; without it none is`,
    format: 'e-mail address',
    example: mail,
  }),
  phone: optional(phone, {
    da: ['telefon', 'mobil'],
    en: ['phone', 'mobile'],
    means: `The ${who}’s telephone`,
    format: 'digits and spaces',
    example: '20 00 00 00',
  }),
  birthDate: optional(date, {
    da: ['fødselsdato', 'født'],
    en: ['date of birth', 'birth date'],
    means: birthDate.means,
    format: 'date',
    example: birthDate.example,
  }),
  protected: withDefault(yesNo, false, {
    da: ['adressebeskyttelse', 'beskyttet'],
    en: ['address protection', 'protected'],
    means: 'Protected name and address: the person is then shown to no one by default',
    format: '`ja` or `nej`; empty = `nej`',
    example: 'nej',
  }),
  language: withDefault<'da' | 'en'>(oneOf(languageWords), 'da', {
    da: language.da,
    en: language.en,
    means: `The language of messages to the ${who}`,
    format: '`dansk` or `engelsk`; empty = `dansk`',
    example: 'dansk',
  }),
});
