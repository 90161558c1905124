import { useLanguage } from '../language/spoken.tsx';
import { ChoiceInput, ChoicesInput, FlagInput, YesNoInput } from './choice-input.tsx';
import { LabelledGroup, type Named } from './field-frame.tsx';
import { useFilled } from './filled.tsx';
import { ScoresInput } from './scores-input.tsx';
import type { ShownField } from './shown-field.ts';
import { TextInput, WordsInput } from './text-input.tsx';
import { rowsTyped } from './typed.ts';
import { words } from './words.ts';

/** The control of a field, with its label, its help and what is wrong with what was typed. */
export const FieldInput = ({ field, name }: Named) => {
  const { input } = field;
  const named = { field, name };
  switch (input.kind) {
    case 'part':
      return field.many ? (
        <RowsInput {...named} parts={input.fields} />
      ) : (
        <PartInput {...named} parts={input.fields} />
      );
    case 'choice':
      return field.many ? (
        <ChoicesInput {...named} options={input.options} />
      ) : (
        <ChoiceInput {...named} options={input.options} />
      );
    case 'scores':
      return <ScoresInput {...named} items={input.items} />;
    case 'flag':
      return field.required ? <FlagInput {...named} /> : <YesNoInput {...named} />;
    case 'words':
      return <WordsInput {...named} maxLength={input.maxLength} />;
    case 'line':
    case 'number':
      return <TextInput {...named} />;
  }
};

interface WithParts extends Named {
  readonly parts: readonly ShownField[];
}

/** Fields that belong together. */
const PartInput = ({ field, name, parts }: WithParts) => (
  <LabelledGroup field={field} name={name}>
    {parts.map((part) => (
      <FieldInput key={part.name} field={part} name={`${name}.${part.name}`} />
    ))}
  </LabelledGroup>
);

/** So many rows are there to be filled in, without JavaScript too. */
const roomFor = 3;

/** Rows of fields, with room for some more; a row that is left empty is none. */
const RowsInput = ({ field, name, parts }: WithParts) => {
  const { typed } = useFilled();
  const { say } = useLanguage();
  const rows = (rowsTyped(typed, name).at(-1) ?? -1) + 1;
  return (
    <LabelledGroup field={field} name={name}>
      {Array.from({ length: Math.max(rows, roomFor) }, (_, row) => (
        <fieldset key={row} class="form-row">
          <legend class="sr-only">{say(words.row(row + 1))}</legend>
          {parts.map((part) => (
            <FieldInput key={part.name} field={inRow(part)} name={`${name}.${row}.${part.name}`} />
          ))}
        </fieldset>
      ))}
    </LabelledGroup>
  );
};

/** What a row must hold, it must hold only when there is something in it. */
const inRow = (part: ShownField): ShownField => ({ ...part, required: false });
