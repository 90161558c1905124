import type { LocalText } from '#calendar';
import type { ChoiceName, OwnChoiceWords } from './words/choice-words.ts';
import type { FieldName } from './words/field-words.ts';

/** What a form's parts are made by. */
export type Constructor = new () => object;

/** What kind of line a text is. */
export type LineShape =
  | 'name'
  | 'code'
  | 'window'
  | 'version'
  | 'staff'
  | 'organisation'
  | 'id'
  | 'email'
  | 'day'
  | 'clock'
  | 'cpr';

/** What a field asks for. */
export type Asked =
  | { readonly kind: 'choice'; readonly choices: readonly ChoiceName[]; readonly words?: OwnChoiceWords }
  | { readonly kind: 'number'; readonly whole: boolean; readonly min: number; readonly max: number }
  | { readonly kind: 'words'; readonly maxLength: number }
  | {
      readonly kind: 'line';
      readonly shape: LineShape;
      readonly maxLength?: number;
      readonly pattern?: string;
    }
  | { readonly kind: 'flag' }
  | { readonly kind: 'scores' }
  | { readonly kind: 'part'; readonly part: () => Constructor };

/** A field as its decorator wrote it down. */
export interface RegisteredField {
  readonly name: FieldName;
  readonly label: LocalText;
  readonly help: LocalText | null;
  readonly asked: Asked;
  readonly many: boolean;
  readonly optional: boolean;
  /** Needed only when this other field is left out. */
  readonly unless: string | null;
}

const registered = new WeakMap<object, RegisteredField[]>();

/** Writes a field down on the prototype that declares it. */
export const registerField = (form: object, field: RegisteredField): void => {
  registered.set(form, [...(registered.get(form) ?? []), field]);
};

/** The fields of a form in the order they are declared, those it inherits last. */
export const fieldsOf = (Form: Constructor): readonly RegisteredField[] => {
  const own = (prototype: object | null): readonly RegisteredField[] =>
    prototype === null
      ? []
      : [...(registered.get(prototype) ?? []), ...own(Object.getPrototypeOf(prototype) as object | null)];
  return own(Form.prototype as object);
};
