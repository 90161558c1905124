import type { FormField } from '#use-cases/form-view';
import type { Typed } from './typed.ts';

/** A body as it would be typed into its form: what `readForm` reads back. */
export const writeForm = (fields: readonly FormField[], body: object, above = ''): Typed => {
  const values = body as Readonly<Record<string, unknown>>;
  const pairs = fields.flatMap((field) => {
    const value = values[field.name] ?? null;
    return value === null ? [] : Object.entries(typedOf(field, value, above + field.name));
  });
  return Object.fromEntries(pairs);
};

const typedOf = ({ input, many }: FormField, value: unknown, name: string): Typed => {
  if (input.kind === 'part') {
    const rows = many ? (value as readonly object[]) : [value as object];
    return Object.assign(
      {},
      ...rows.map((row, index) => writeForm(input.fields, row, many ? `${name}.${index}.` : `${name}.`)),
    ) as Typed;
  }
  if (input.kind === 'scores')
    return Object.fromEntries(
      Object.entries(value as object).map(([item, score]) => [`${name}.${item}`, String(score)]),
    );
  if (!many) return { [name]: String(value) };
  const list = value as readonly string[];
  return { [name]: input.kind === 'choice' ? list : list.join(', ') };
};
