import type { LocalText } from '#calendar';

/** What stands beside a field of a form. */
export interface FieldWord {
  readonly label: LocalText;
  /** One sentence for the one who fills it in. */
  readonly help?: LocalText;
}

export type FieldWords = Readonly<Record<string, FieldWord>>;
