import type { LineShape } from '#use-cases/registered-fields';
import { Labelled, useDescription, type Named } from './field-frame.tsx';
import { fieldId, useFilled } from './filled.tsx';
import type { ShownInput } from './shown-field.ts';
import { allTyped } from './typed.ts';

type Attributes = Readonly<Record<string, string | number>>;

const types: Readonly<Partial<Record<LineShape, string>>> = { day: 'date', clock: 'time', email: 'email' };

/** What the browser may know, for the right keyboard and calendar; what is right the check decides. */
const attributesOf = (input: ShownInput): Attributes => {
  if (input.kind === 'number')
    return { inputmode: input.whole ? 'numeric' : 'decimal', class: 'form-input input-width-xs' };
  if (input.kind !== 'line') return {};
  const { shape, maxLength } = input;
  return { type: types[shape] ?? 'text', ...(maxLength !== undefined && { maxlength: maxLength }) };
};

/** A line of text, a number, a date. */
export const TextInput = ({ field, name }: Named) => {
  const { typed } = useFilled();
  return (
    <Labelled field={field} name={name}>
      <input
        {...{ id: fieldId(name), name, type: 'text', class: 'form-input', autocomplete: 'off' }}
        {...attributesOf(field.input)}
        value={allTyped(typed, name).join(', ')}
        required={field.required}
        {...useDescription({ field, name })}
      />
    </Labelled>
  );
};

/** Room for several lines. */
export const WordsInput = ({ field, name, maxLength }: Named & { readonly maxLength: number }) => {
  const { typed } = useFilled();
  return (
    <Labelled field={field} name={name}>
      <textarea
        {...{ id: fieldId(name), name, class: 'form-input', rows: 4, maxlength: maxLength }}
        required={field.required}
        {...useDescription({ field, name })}
      >
        {allTyped(typed, name)[0] ?? ''}
      </textarea>
    </Labelled>
  );
};
