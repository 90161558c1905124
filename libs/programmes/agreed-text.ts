import type { LocalDate } from '#kernel';
import type { LocalText, Source } from './figure.ts';

/** What people put their name or their yes to: a citizen to taking part, a mentor to keeping silent. */
export const agreedTextKinds = ['consent', 'confidentiality'] as const;
export type AgreedTextKind = (typeof agreedTextKinds)[number];

/** One version of such a text. Never edited once somebody has agreed to it: a change is a new version. */
export interface AgreedText {
  readonly of: AgreedTextKind;
  /** Stable: events name it. */
  readonly version: string;
  readonly validFrom: LocalDate;
  readonly text: LocalText;
  readonly source: Source;
}

/** The versions of a text that there were by that day, the newest first. */
export const agreedTexts = (
  { agreedTexts: texts }: { readonly agreedTexts: readonly AgreedText[] },
  of: AgreedTextKind,
  by: LocalDate,
): readonly AgreedText[] =>
  texts
    .filter((each) => each.of === of && each.validFrom <= by)
    .toSorted((a, b) => b.validFrom.localeCompare(a.validFrom));
