import { CsvError, parse } from 'csv-parse/sync';
import { decode, type Dialect } from './dialect.ts';
import { isProblem, problem, type Problem } from './problem.ts';

export interface TableRow {
  /** The line in the file where the row begins; the heading is line 1. */
  readonly line: number;
  readonly cells: readonly string[];
}

export interface Table {
  readonly dialect: Dialect;
  readonly headings: readonly string[];
  readonly rows: readonly TableRow[];
}

interface WithInfo {
  readonly record: string[];
  readonly info: { readonly lines: number };
}

const empty = problem(
  'FILE_EMPTY',
  'Filen er tom. Første linje skal være overskrifter.',
  'The file is empty. Its first line must be the headings.',
);

const notCsv = (message: string): Problem =>
  problem(
    'NOT_CSV',
    `Filen kan ikke læses som CSV: ${message}`,
    `The file cannot be read as CSV: ${message}`,
  );

/** Lines of a record: a quoted cell may run over several. csv-parse tells where it ends. */
const linesIn = (cells: readonly string[]): number =>
  cells.reduce((sum, cell) => sum + cell.split('\n').length - 1, 0);

/** Reads one CSV file in whatever dialect it is written; cells are trimmed, blank lines skipped. */
export const readTable = (
  bytes: Buffer,
): Table | { readonly problem: Problem; readonly line: number | null } => {
  const decoded = decode(bytes);
  if (isProblem(decoded)) return { problem: decoded, line: null };
  const { dialect, text, skipped } = decoded;
  try {
    const records = parse(text, {
      bom: true,
      delimiter: dialect.delimiter,
      info: true,
      relaxColumnCount: true,
      skipEmptyLines: true,
    }) as unknown as readonly WithInfo[];
    const [heading, ...rest] = records;
    if (heading === undefined) return { problem: empty, line: null };
    const rows = rest
      .map(({ record, info }) => ({
        line: info.lines - linesIn(record) + skipped,
        cells: record.map((cell) => cell.trim()),
      }))
      .filter(({ cells }) => cells.some((cell) => cell !== ''));
    return { dialect, headings: heading.record.map((cell) => cell.trim()), rows };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = typeof error['lines'] === 'number' ? error['lines'] + skipped : null;
    return { problem: notCsv(error.message), line };
  }
};
