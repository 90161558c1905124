import type { Refusal } from './decision.ts';

type Languages = Readonly<Record<'da' | 'en', string>>;
type Values = Readonly<Record<string, string | number | Languages>>;

const fill = (text: string, values: Values, language: 'da' | 'en'): string =>
  text.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = values[name] ?? whole;
    return typeof value === 'object' ? value[language] : String(value);
  });

/** Says no with a library's own codes and texts; `{name}` in a text is filled with the value of that name. */
export const refuser =
  <Code extends string>(texts: Readonly<Record<Code, Languages>>) =>
  (code: Code, values: Values = {}): Refusal => ({
    refused: code,
    da: fill(texts[code].da, values, 'da'),
    en: fill(texts[code].en, values, 'en'),
  });

/** The first of these that objects, if any. */
export const objection = (...checks: readonly (Refusal | false | null | undefined)[]): Refusal | undefined =>
  checks.find((check): check is Refusal => typeof check === 'object' && check !== null);
