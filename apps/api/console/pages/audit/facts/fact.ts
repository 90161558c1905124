import type { LocalText } from '#calendar';

/** One thing that is so, in words. */
export interface Fact {
  /** The same at every moment: what two moments are compared by. */
  readonly key: string;
  readonly label: LocalText;
  readonly value: LocalText;
}

/** A part of what is so. */
export interface FactGroup {
  readonly key: string;
  readonly name: LocalText;
  readonly facts: readonly Fact[];
}

/** A fact, if there is something to tell. */
export const fact = (key: string, label: LocalText, value: LocalText | null): readonly Fact[] =>
  value === null ? [] : [{ key, label, value }];
