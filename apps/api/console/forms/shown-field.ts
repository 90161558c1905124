import type { LocalText } from '#calendar';
import type { FormField, FormInput, FormOption } from '#use-cases/form-view';

/** One question of an instrument, answered on its scale. */
export interface ScoreItem {
  readonly item: string;
  readonly label: LocalText;
  readonly options: readonly FormOption[];
}

/** What is filled in, once it is known what there is to choose among. */
export type ShownInput =
  | Exclude<FormInput, { readonly kind: 'part' | 'scores' }>
  | { readonly kind: 'scores'; readonly items: readonly ScoreItem[] }
  | { readonly kind: 'part'; readonly fields: readonly ShownField[] };

/** A field as it stands on a page. */
export interface ShownField extends Omit<FormField, 'input'> {
  readonly input: ShownInput;
}
