import type { LocalText } from '#calendar';
import { languages, type Language } from '../../language/language.ts';

/** A text made in every language. */
export const inBoth = (make: (language: Language) => string): LocalText =>
  Object.fromEntries(languages.map((language) => [language, make(language)])) as unknown as LocalText;

/** Texts beside each other: `Job · 4. aug. 2026`. */
export const beside = (...texts: readonly LocalText[]): LocalText =>
  inBoth((language) => texts.map((text) => text[language]).join(' · '));
