import iconv from 'iconv-lite';
import { isProblem, problem, type Problem } from './problem.ts';

/** How one file was written; a rejected row is written back the same way. */
export interface Dialect {
  readonly encoding: 'utf-8' | 'windows-1252';
  readonly bom: boolean;
  readonly delimiter: ';' | ',' | '\t';
  readonly newline: '\r\n' | '\n';
}

export interface DecodedFile {
  readonly dialect: Dialect;
  /** Without byte order mark and without Excel's `sep=` line. */
  readonly text: string;
  /** Lines taken off the top: 1 after a `sep=` line, else 0. */
  readonly skipped: number;
}

/** Bytes that Windows-1252 leaves undefined: a file with one of them is something else. */
const notWindows1252 = new Set([0x81, 0x8d, 0x8f, 0x90, 0x9d]);

const utf16 = problem(
  'ENCODING_UTF16',
  'Filen er gemt som UTF-16 ("Unicode-tekst"). Gem den som "CSV UTF-8 (semikolonsepareret)".',
  'The file is UTF-16 ("Unicode text"). Save it as "CSV UTF-8".',
);
const unknownEncoding = problem(
  'ENCODING_UNKNOWN',
  'Filens tegnsæt er hverken UTF-8 eller Windows-1252. Gem den som "CSV UTF-8 (semikolonsepareret)".',
  'The file is neither UTF-8 nor Windows-1252. Save it as "CSV UTF-8".',
);
const damagedLetters = problem(
  'ENCODING_DAMAGED',
  'Bogstaver som æ, ø og å er ødelagt (filen har været gemt i to tegnsæt). Eksportér den igen fra kilden.',
  'Letters such as æ, ø and å are damaged (the file was saved in two encodings). Export it from its source again.',
);

const isUtf8 = (bytes: Buffer): boolean => {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
};

const encodingOf = (bytes: Buffer): Dialect['encoding'] | Problem => {
  const startsWith = (...start: number[]) => start.every((byte, index) => bytes[index] === byte);
  if (startsWith(0xff, 0xfe) || startsWith(0xfe, 0xff) || bytes.includes(0)) return utf16;
  if (isUtf8(bytes)) return 'utf-8';
  return bytes.some((byte) => notWindows1252.has(byte)) ? unknownEncoding : 'windows-1252';
};

/** The delimiter that stands most often in the heading, outside quotes; `;` when none does. */
const delimiterOf = (heading: string): Dialect['delimiter'] => {
  const bare = heading.replaceAll(/"[^"]*"/g, '');
  const count = (delimiter: string) => bare.split(delimiter).length - 1;
  return ([';', ',', '\t'] as const).reduce((best, each) => (count(each) > count(best) ? each : best));
};

/** Finds out how a file was written and reads it as text. `ENCODING_…` when it is none of the known dialects. */
export const decode = (bytes: Buffer): DecodedFile | Problem => {
  const encoding = encodingOf(bytes);
  if (isProblem(encoding)) return encoding;
  const bom = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  const whole = iconv.decode(bytes, encoding);
  // "Ã¦", "Ã¸", "Ã¥": UTF-8 once read as Windows-1252; U+FFFD: a letter already lost.
  if (/Ã[¦¸¥†˜…]|\uFFFD/u.test(whole)) return damagedLetters;
  const newline = whole.includes('\r\n') ? '\r\n' : '\n';
  const told = /^sep=(.)\r?\n/.exec(whole);
  const text = told ? whole.slice(told[0].length) : whole;
  const delimiter =
    told?.[1] === ';' || told?.[1] === ',' || told?.[1] === '\t'
      ? told[1]
      : delimiterOf(text.split(/\r?\n/, 1)[0] ?? '');
  return { dialect: { encoding, bom, delimiter, newline }, text, skipped: told ? 1 : 0 };
};

/** Writes text in the file's own encoding. */
export const encode = (text: string, { encoding, bom }: Dialect): Buffer =>
  iconv.encode(text, encoding, { addBOM: bom && encoding === 'utf-8' });
