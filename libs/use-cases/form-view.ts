import type { LocalText } from '#calendar';
import { fieldsOf, type Asked, type Constructor, type RegisteredField } from './registered-fields.ts';
import { choiceWord } from './words/choice-words.ts';

/** One of several answers. */
export interface FormOption {
  readonly value: string;
  readonly text: LocalText;
}

/** What is filled in, and within which bounds. */
export type FormInput =
  | Exclude<Asked, { readonly kind: 'choice' | 'part' }>
  | { readonly kind: 'choice'; readonly options: readonly FormOption[] }
  | { readonly kind: 'part'; readonly fields: readonly FormField[] };

/** A field as a form shows it. */
export interface FormField extends Omit<RegisteredField, 'asked' | 'optional' | 'name'> {
  readonly name: string;
  readonly required: boolean;
  readonly input: FormInput;
}

/** The fields of a form, from where its validation and its place in the API document come from, too. */
export const formOf = (Form: Constructor): readonly FormField[] =>
  fieldsOf(Form).map(({ asked, optional, ...field }) => ({
    ...field,
    required: !optional && field.unless === null,
    input: inputOf(asked),
  }));

const inputOf = (asked: Asked): FormInput => {
  if (asked.kind === 'part') return { kind: 'part', fields: formOf(asked.part()) };
  if (asked.kind !== 'choice') return asked;
  const { choices, words = {} } = asked;
  return {
    kind: 'choice',
    options: choices.map((value) => ({ value, text: words[value] ?? choiceWord(value) })),
  };
};
