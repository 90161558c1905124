import type { FieldOptions } from './field.ts';
import type { Asked } from './registered-fields.ts';
import type { ChoiceName, OwnChoiceWords } from './words/choice-words.ts';

export interface ChoiceOptions<Name extends ChoiceName> extends FieldOptions {
  /** In forms, where a choice means something of its own here. */
  readonly words?: OwnChoiceWords<Name>;
}

/** What a field of choices asks for. */
export const askedOf = <Name extends ChoiceName>(
  choices: readonly Name[],
  { words }: ChoiceOptions<Name>,
): Asked => ({ kind: 'choice', choices, ...(words !== undefined && { words }) });
