import type { FormField, FormOption } from '#use-cases/form-view';
import type { ScoreItem, ShownField } from './shown-field.ts';

/** What there is to choose among, by a field's name in the form: `goal`, `under.rule`. */
export interface Sources {
  readonly options: Readonly<Record<string, readonly FormOption[] | undefined>>;
  /** The questions of the instrument that is answered. */
  readonly items: readonly ScoreItem[];
}

/** The fields of a form as a page shows them: what names something is chosen among what is there. */
export const arrange = (fields: readonly FormField[], sources: Sources, above = ''): readonly ShownField[] =>
  fields.map((field) => {
    const name = above + field.name;
    const options = sources.options[name];
    if (options !== undefined) return { ...field, input: { kind: 'choice', options } };
    const { input } = field;
    switch (input.kind) {
      case 'part':
        return { ...field, input: { kind: 'part', fields: arrange(input.fields, sources, `${name}.`) } };
      case 'scores':
        return { ...field, input: { kind: 'scores', items: sources.items } };
      case 'choice':
      case 'flag':
      case 'line':
      case 'number':
      case 'words':
        return { ...field, input };
    }
  });
