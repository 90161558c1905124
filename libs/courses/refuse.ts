import type { Refusal } from '#kernel';
import type { LocalText } from '#programmes';
import { refusalTexts } from './refusals.ts';
import type { RefusalCode } from './refusals.ts';

const fill = (text: string, values: Readonly<Record<string, string>>): string =>
  text.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);

const inLanguage = (values: Values, language: 'da' | 'en'): Record<string, string> =>
  Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      typeof value === 'object' ? value[language] : String(value),
    ]),
  );

type Values = Readonly<Record<string, string | number | LocalText>>;

/** A no with its texts, the placeholders filled. */
export const refuse = (code: RefusalCode, values: Values = {}): Refusal => ({
  refused: code,
  da: fill(refusalTexts[code].da, inLanguage(values, 'da')),
  en: fill(refusalTexts[code].en, inLanguage(values, 'en')),
});

/** The first of these that objects, if any. */
export const objection = (...checks: readonly (Refusal | false | null | undefined)[]): Refusal | undefined =>
  checks.find((check): check is Refusal => typeof check === 'object' && check !== null);
