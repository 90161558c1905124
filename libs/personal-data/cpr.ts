import type { LocalDate } from '#kernel';

/**
 * The birth date in a CPR number (`DDMMYY-NNNN` or ten digits), or undefined when it is none.
 * Only length, date and century are judged: since October 2007 valid numbers fail modulus 11 (cpr.dk).
 */
export const cprBirthDate = (text: string): LocalDate | undefined => {
  const [, day, month, year, century] = /^(\d\d)(\d\d)(\d\d)-?(\d)\d{3}$/.exec(text.trim()) ?? [];
  if (day === undefined || month === undefined || year === undefined) return undefined;
  const date = `${centuryOf(Number(century), Number(year))}${year}-${month}-${day}`;
  const checked = new Date(`${date}T00:00:00Z`);
  return !Number.isNaN(checked.valueOf()) && checked.toISOString().startsWith(date) ? date : undefined;
};

/** The first two digits of the year, by the seventh digit of the number. */
const centuryOf = (seventh: number, year: number): number => {
  if (seventh <= 3) return 19;
  if (seventh === 4 || seventh === 9) return year <= 36 ? 20 : 19;
  return year <= 57 ? 20 : 18;
};

/** The ten digits without the hyphen; undefined when it is no CPR number. */
export const normalCpr = (text: string): string | undefined =>
  cprBirthDate(text) === undefined ? undefined : text.trim().replace('-', '');
