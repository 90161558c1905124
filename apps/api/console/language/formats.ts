import { localDateOf, localTimeOf, type LocalText } from '#calendar';
import type { Instant, LocalDate } from '#kernel';
import type { Language } from './language.ts';

const locales: Readonly<Record<Language, string>> = { da: 'da-DK', en: 'en-GB' };

/** One for each language, made once: making one takes longer than a page. */
const inEach = <Made>(make: (locale: string) => Made): Readonly<Record<Language, Made>> => ({
  da: make(locales.da),
  en: make(locales.en),
});

const dates = (options: Intl.DateTimeFormatOptions) =>
  inEach((locale) => new Intl.DateTimeFormat(locale, options));

const long = dates({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
const short = dates({ day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' });
const months = dates({ month: 'long', year: 'numeric', timeZone: 'UTC' });
const numbers = inEach((locale) => new Intl.NumberFormat(locale, { maximumFractionDigits: 2 }));
const plurals = inEach((locale) => new Intl.PluralRules(locale));

const noon = (date: LocalDate): Date => new Date(`${date}T12:00:00Z`);

/** `tirsdag 4. august 2026`, `Tuesday 4 August 2026`: put together here, as versions of `Intl` differ in what stands between. */
export const longDate = (language: Language, date: LocalDate): string => {
  const parts = new Map(long[language].formatToParts(noon(date)).map(({ type, value }) => [type, value]));
  const day = `${parts.get('day') ?? ''}${language === 'da' ? '.' : ''}`;
  return [parts.get('weekday'), day, parts.get('month'), parts.get('year')].join(' ');
};

/** `4. aug. 2026`, `4 Aug 2026`. */
export const shortDate = (language: Language, date: LocalDate): string => short[language].format(noon(date));

/** `4/8` in both languages, for where there is little room. */
export const dayAndMonth = (date: LocalDate): string =>
  `${Number(date.slice(8))}/${Number(date.slice(5, 7))}`;

/** `august 2026`, `August 2026`. */
export const monthName = (language: Language, date: LocalDate): string => months[language].format(noon(date));

/** `4. aug. 2026 14:05`, in Denmark. */
export const moment = (language: Language, instant: Instant): string =>
  `${shortDate(language, localDateOf(instant))} ${localTimeOf(instant)}`;

export const number = (language: Language, value: number): string => numbers[language].format(value);

/** `1 hverdag`, `3 hverdage`: a number with its noun. */
export const counted = (count: number, one: LocalText, other: LocalText): LocalText => ({
  da: withNoun('da', count, one, other),
  en: withNoun('en', count, one, other),
});

const workingDays = (count: number): LocalText =>
  counted(count, { da: 'hverdag', en: 'working day' }, { da: 'hverdage', en: 'working days' });

/** How far away a deadline is: `om 3 hverdage`, `i dag`, `2 hverdage over`. */
export const distance = (days: number): LocalText => {
  if (days === 0) return { da: 'i dag', en: 'today' };
  const { da, en } = workingDays(Math.abs(days));
  return days > 0 ? { da: `om ${da}`, en: `in ${en}` } : { da: `${da} over`, en: `${en} overdue` };
};

const withNoun = (language: Language, count: number, one: LocalText, other: LocalText): string =>
  `${number(language, count)} ${(plurals[language].select(count) === 'one' ? one : other)[language]}`;
