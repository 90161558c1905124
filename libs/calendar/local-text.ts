/** A text in both languages of the product. */
export interface LocalText {
  readonly da: string;
  readonly en: string;
}
