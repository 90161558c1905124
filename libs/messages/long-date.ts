import type { LocalDate } from '#kernel';

const format = (locale: string) =>
  new Intl.DateTimeFormat(locale, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
const formats = { da: format('da-DK'), en: format('en-GB') };

/** `2026-08-04` → `tirsdag den 4. august 2026` or `Tuesday 4 August 2026`. */
export const longDate = (date: LocalDate, language: 'da' | 'en'): string =>
  formats[language].format(new Date(`${date}T00:00:00Z`));
