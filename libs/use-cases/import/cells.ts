import { isLocalDate } from '#calendar';
import type { LocalDate } from '#kernel';
import { normalCpr } from '#personal-data';
import { organisationNamePattern } from '../plain-words.ts';
import { problem, type Problem } from './problem.ts';

/** Reads one cell that is not empty. */
export type ReadCell<T> = (cell: string) => T | Problem;

const notADate = (cell: string): Problem =>
  problem(
    'DATE_FORMAT',
    `"${cell}" er ikke en dato. Skriv 04-08-2025, 4.8.2025 eller 2025-08-04.`,
    `"${cell}" is not a date. Write 2025-08-04, 04-08-2025 or 4.8.2025.`,
  );
const noSuchDay = (cell: string): Problem =>
  problem('DATE_IMPOSSIBLE', `Dagen "${cell}" findes ikke.`, `There is no such day as "${cell}".`);

/** `2025-08-04`, `04-08-2025`, `4.8.2025` or `4/8/2025` (day first), between 1900 and 2099. */
export const date: ReadCell<LocalDate> = (cell) => {
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(cell);
  const danish = /^(\d{1,2})[-./](\d{1,2})[-./](\d{4})$/.exec(cell);
  const [year, month, day] = iso ? iso.slice(1) : danish ? danish.slice(1).toReversed() : [];
  if (year === undefined || month === undefined || day === undefined) return notADate(cell);
  const found = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isLocalDate(found) && /^(19|20)/.test(year) ? found : noSuchDay(cell);
};

/** `2,5` or `2.5`; `1.500` is refused, because it is 1500 to one reader and 1.5 to another. */
export const decimal: ReadCell<number> = (cell) =>
  /^\d+([.,]\d{1,2})?$/.test(cell)
    ? Number(cell.replace(',', '.'))
    : problem(
        'NUMBER_FORMAT',
        `"${cell}" er ikke et tal med højst to decimaler.`,
        `"${cell}" is not a number with at most two decimals.`,
      );

/** A whole number between the two, both included. */
export const whole =
  (from: number, to: number): ReadCell<number> =>
  (cell) => {
    const value = /^\d+$/.test(cell) ? Number(cell) : Number.NaN;
    return value >= from && value <= to
      ? value
      : problem(
          'NUMBER_RANGE',
          `"${cell}" er ikke et helt tal fra ${from} til ${to}.`,
          `"${cell}" is not a whole number from ${from} to ${to}.`,
        );
  };

/** Free text of at most so many characters. */
export const text =
  (atMost: number): ReadCell<string> =>
  (cell) =>
    cell.length <= atMost
      ? cell
      : problem(
          'TEXT_TOO_LONG',
          `Teksten er på ${cell.length} tegn; der er plads til ${atMost}.`,
          `The text has ${cell.length} characters; there is room for ${atMost}.`,
        );

const shaped =
  (pattern: RegExp, code: string, da: string, en: string): ReadCell<string> =>
  (cell) =>
    pattern.test(cell) ? cell : problem(code, `"${cell}" ${da}`, `"${cell}" ${en}`);

const referenceShape = shaped(
  /^[\p{L}\p{N}][\p{L}\p{N}\-_./ ]{0,39}$/u,
  'REFERENCE_FORMAT',
  'er ikke et nummer: bogstaver, tal og - _ . / i højst 40 tegn.',
  'is not a number: letters, digits and - _ . / in at most 40 characters.',
);

/** A number that people know: `F-2031`, `M 14`. A CPR number is none: numbers stand where everyone sees them. */
export const reference: ReadCell<string> = (cell) =>
  normalCpr(cell) === undefined
    ? referenceShape(cell)
    : problem(
        'REFERENCE_IS_CPR',
        'Et CPR-nummer må ikke bruges som nummer. Brug jeres eget nummer.',
        'A CPR number must not be used as a number. Use one of your own.',
      );

/** What a municipality, a team or an area is called. */
export const organisationName = shaped(
  new RegExp(organisationNamePattern, 'u'),
  'NAME_FORMAT',
  'er ikke navnet på en kommune, et team eller et område: bogstaver og højst to cifre.',
  'is not the name of a municipality, a team or an area: letters and at most two digits.',
);

export const email = shaped(
  /^[^\s@]+@[^\s@]+\.[^\s@]+$/,
  'EMAIL_FORMAT',
  'er ikke en e-mailadresse.',
  'is not an e-mail address.',
);
export const phone = shaped(
  /^\+?[\d ]{6,20}$/,
  'PHONE_FORMAT',
  'er ikke et telefonnummer.',
  'is not a telephone number.',
);
export const timeOfDay = shaped(
  /^([01]\d|2[0-3]):[0-5]\d$/,
  'TIME_FORMAT',
  'er ikke et klokkeslæt. Skriv 09:30.',
  'is not a time of day. Write 09:30.',
);

/** Ten digits, with or without the hyphen; day and century are checked, modulus 11 is not. */
export const cpr: ReadCell<string> = (cell) =>
  // The number itself is not repeated: the report may be read by others than the file.
  normalCpr(cell) ?? problem('CPR_FORMAT', 'CPR-nummeret er ikke gyldigt.', 'The CPR number is not valid.');

const normal = (word: string): string => word.toLocaleLowerCase('da').replaceAll(/[\s_-]+/g, ' ');

/** One of a few words, in Danish or English, in capitals or not. The first word of each list is the one shown. */
export const oneOf =
  <T extends string>(words: Readonly<Record<T, readonly string[]>>): ReadCell<T> =>
  (cell) => {
    const wanted = normal(cell);
    const all = Object.entries(words) as [T, readonly string[]][];
    const found = all.find(([code, names]) => [code, ...names].some((name) => normal(name) === wanted));
    const choice = all.map(([, names]) => names[0]).join(', ');
    return found
      ? found[0]
      : problem(
          'WORD_UNKNOWN',
          `"${cell}" kendes ikke. Vælg mellem: ${choice}.`,
          `"${cell}" is not known. Choose one of: ${choice}.`,
        );
  };

const yesOrNo = oneOf({ yes: ['ja', 'yes', 'true', '1', 'x'], no: ['nej', 'no', 'false', '0'] });

/** `ja`/`yes` or `nej`/`no`. */
export const yesNo: ReadCell<boolean> = (cell) => {
  const answer = yesOrNo(cell);
  return typeof answer === 'string' ? answer === 'yes' : answer;
};

/** Several of the same, with a bar between: `dansk|engelsk`. */
export const list =
  <T>(each: ReadCell<T>): ReadCell<readonly T[]> =>
  (cell) => {
    const read: T[] = [];
    for (const part of cell.split('|')) {
      const value = each(part.trim());
      if (typeof value === 'object' && value !== null && 'refused' in value) return value;
      read.push(value);
    }
    return read;
  };
