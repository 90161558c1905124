import type { LocalText } from '#calendar';

/**
 * The words of a page: a text in every language, or a function that makes one of what it is about. A text that lacks a
 * language does not compile.
 */
export type Dictionary = Readonly<Record<string, LocalText | ((...about: never[]) => LocalText)>>;
