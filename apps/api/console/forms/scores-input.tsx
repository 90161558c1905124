import { ChoiceInput } from './choice-input.tsx';
import { LabelledGroup, type Named } from './field-frame.tsx';
import type { ScoreItem } from './shown-field.ts';

/** The questions of an instrument, each with its scale. */
export const ScoresInput = ({ field, name, items }: Named & { readonly items: readonly ScoreItem[] }) => (
  <LabelledGroup field={field} name={name}>
    {items.map(({ item, label, options }) => (
      <ChoiceInput
        key={item}
        {...{ name: `${name}.${item}`, options }}
        field={{ ...field, label, help: null, input: { kind: 'choice', options } }}
      />
    ))}
  </LabelledGroup>
);
