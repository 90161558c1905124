import { isLocalDate, type LocalText } from '#calendar';
import type { Instant, LocalDate, SubjectId } from '#kernel';
import { choiceWordOf } from '#use-cases/words/choice-words';
import { moment, number, shortDate } from '../../language/formats.ts';

/** A word that is the same in both languages. */
export const asIs = (text: string): LocalText => ({ da: text, en: text });

export const dateIn = (date: LocalDate): LocalText => ({
  da: shortDate('da', date),
  en: shortDate('en', date),
});

export const momentIn = (instant: Instant): LocalText => ({
  da: moment('da', instant),
  en: moment('en', instant),
});

const numberIn = (value: number): LocalText => ({ da: number('da', value), en: number('en', value) });

/** A code in words; one without words stays a code. */
export const coded = (code: string): LocalText => choiceWordOf(code) ?? asIs(code);

/** Names are masked here: enough of the random id to tell two people apart. */
export const maskedId = (subject: SubjectId): LocalText => asIs(subject.slice(0, 8));

/** `a · b`: parts that are there, beside each other. */
export const beside = (...parts: readonly (LocalText | null)[]): LocalText => {
  const there = parts.filter((part) => part !== null);
  return { da: there.map(({ da }) => da).join(' · '), en: there.map(({ en }) => en).join(' · ') };
};

export const listed = (parts: readonly LocalText[]): LocalText => ({
  da: parts.map(({ da }) => da).join(', '),
  en: parts.map(({ en }) => en).join(', '),
});

/** A word before what it is about. */
export const labelled = (label: LocalText, value: LocalText): LocalText => ({
  da: `${label.da} ${value.da}`,
  en: `${label.en} ${value.en}`,
});

const yes: LocalText = { da: 'ja', en: 'yes' };
const no: LocalText = { da: 'nej', en: 'no' };
const nothing: LocalText = { da: 'intet', en: 'nothing' };

const isMoment = (text: string): boolean => /^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/.test(text);
const isId = (text: string): boolean => /^[0-9a-f]{8}-[0-9a-f-]{27}$/.test(text);

const textIn = (text: string): LocalText => {
  if (isLocalDate(text)) return dateIn(text);
  if (isMoment(text)) return momentIn(text);
  return isId(text) ? maskedId(text) : coded(text);
};

/** Any value of an event's data, in words. `nameOf`: what a part of it is called. */
export const valueIn = (value: unknown, nameOf: (name: string, part: unknown) => LocalText): LocalText => {
  if (value === null || value === undefined) return nothing;
  if (typeof value === 'boolean') return value ? yes : no;
  if (typeof value === 'number') return numberIn(value);
  if (typeof value === 'string') return textIn(value);
  if (Array.isArray(value))
    return value.length === 0 ? nothing : listed(value.map((each) => valueIn(each, nameOf)));
  return listed(
    Object.entries(value).map(([name, part]) => {
      const { da, en } = nameOf(name, part);
      return labelled({ da: `${da}:`, en: `${en}:` }, valueIn(part, nameOf));
    }),
  );
};
