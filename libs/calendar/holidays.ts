import type { LocalDate } from '#kernel';
import type { LocalText } from './local-text.ts';
import { addDays, dateOf } from './dates.ts';

/** Easter Sunday, Gregorian calendar (Meeus, Jones and Butcher). */
export const easterSunday = (year: number): LocalDate => {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const e = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - d - (c % 4)) % 7;
  const f = d + e - 7 * Math.floor((a + 11 * d + 22 * e) / 451) + 114;
  return dateOf(year, Math.floor(f / 31), (f % 31) + 1);
};

/** Days from Easter Sunday. Store Bededag (26) was abolished from 2024 by lov 214 of 6 March 2023. */
const movable: readonly (readonly [days: number, name: LocalText, lastYear?: number])[] = [
  [-3, { da: 'skærtorsdag', en: 'Maundy Thursday' }],
  [-2, { da: 'langfredag', en: 'Good Friday' }],
  [0, { da: 'påskedag', en: 'Easter Sunday' }],
  [1, { da: '2. påskedag', en: 'Easter Monday' }],
  [26, { da: 'store bededag', en: 'General Prayer Day' }, 2023],
  [39, { da: 'Kristi himmelfartsdag', en: 'Ascension Day' }],
  [49, { da: 'pinsedag', en: 'Whit Sunday' }],
  [50, { da: '2. pinsedag', en: 'Whit Monday' }],
];

/** The public holidays of a year by date. 24 December, 31 December, 1 May and 5 June are none. */
export const danishHolidays = (year: number): ReadonlyMap<LocalDate, LocalText> =>
  new Map([
    [dateOf(year, 1, 1), { da: 'nytårsdag', en: "New Year's Day" }],
    ...movable
      .filter(([, , lastYear]) => lastYear === undefined || year <= lastYear)
      .map(([days, name]): [LocalDate, LocalText] => [addDays(easterSunday(year), days), name]),
    [dateOf(year, 12, 25), { da: 'juledag', en: 'Christmas Day' }],
    [dateOf(year, 12, 26), { da: '2. juledag', en: 'Boxing Day' }],
  ]);
