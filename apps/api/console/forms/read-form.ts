import type { FormField } from '#use-cases/form-view';
import { numberTyped } from './numbers-typed.ts';
import { allTyped, oneTyped, rowsTyped, type Typed } from './typed.ts';

type Body = Readonly<Record<string, unknown>>;

/** The body of a command as a form was filled in: what is empty is left out, so that the form's own defaults hold. */
export const readForm = (fields: readonly FormField[], typed: Typed, above = ''): Body =>
  Object.fromEntries(
    fields.flatMap((field) => {
      const value = valueOf(field, typed, above);
      return value === undefined ? [] : [[field.name, value]];
    }),
  );

const valueOf = (field: FormField, typed: Typed, above: string): unknown => {
  const name = above + field.name;
  const { input } = field;
  switch (input.kind) {
    case 'part':
      return field.many
        ? rowsOf(field, input.fields, typed, name)
        : partOf(field, input.fields, typed, above);
    case 'scores':
      return scoresOf(typed, name);
    case 'flag':
      return flagOf(field, oneTyped(typed, name));
    case 'number':
      return oneTyped(typed, name) === '' ? undefined : numberTyped(oneTyped(typed, name));
    case 'choice':
    case 'words':
    case 'line':
      return field.many ? listOf(field, typed, name) : oneTyped(typed, name) || undefined;
  }
};

/** A box that is not ticked says no; a question that is not answered says nothing. */
const flagOf = ({ required }: FormField, typed: string): boolean | undefined => {
  if (typed === '') return required ? false : undefined;
  return typed === 'true';
};

/** Boxes that are ticked, or words with commas between them. */
const listOf = (
  { input, required }: FormField,
  typed: Typed,
  name: string,
): readonly string[] | undefined => {
  const all = allTyped(typed, name);
  const list =
    input.kind === 'choice' ? all : all.flatMap((each) => each.split(',')).map((each) => each.trim());
  const told = list.filter((each) => each !== '');
  return told.length === 0 && !required ? undefined : told;
};

/** A part that may be left out is left out when nothing of it was typed, and also when it stands in for what was. */
const partOf = (
  { name, required, unless }: FormField,
  fields: readonly FormField[],
  typed: Typed,
  above: string,
): Body | undefined => {
  const needed = required || (unless !== null && oneTyped(typed, above + unless) === '');
  return needed || isTyped(fields, typed, `${above}${name}.`)
    ? readForm(fields, typed, `${above}${name}.`)
    : undefined;
};

/** Rows that were left empty are none. */
const rowsOf = (
  { required }: FormField,
  fields: readonly FormField[],
  typed: Typed,
  name: string,
): readonly Body[] | undefined => {
  const rows = rowsTyped(typed, name)
    .map((row) => `${name}.${row}.`)
    .filter((above) => isTyped(fields, typed, above));
  return rows.length === 0 && !required ? undefined : rows.map((above) => readForm(fields, typed, above));
};

const isTyped = (fields: readonly FormField[], typed: Typed, above: string): boolean =>
  fields.some(({ name, input }) =>
    input.kind === 'part'
      ? isTyped(input.fields, typed, `${above}${name}.`)
      : oneTyped(typed, above + name) !== '',
  );

const scoresOf = (typed: Typed, name: string): Body | undefined => {
  const scores = Object.keys(typed).flatMap((each) => {
    const score = each.startsWith(`${name}.`) ? oneTyped(typed, each) : '';
    return score === '' ? [] : [[each.slice(name.length + 1), numberTyped(score)] as const];
  });
  return scores.length === 0 ? undefined : Object.fromEntries(scores);
};
