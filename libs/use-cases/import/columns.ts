import type { ReadCell } from './cells.ts';
import { isProblem, problem, type Problem } from './problem.ts';

/** One column of a file: what it is called, how it is read, and what the guide says of it. */
export interface Column<T> {
  /** The heading in Danish; other spellings that are understood follow. */
  readonly da: readonly [string, ...string[]];
  /** The same in English. */
  readonly en: readonly [string, ...string[]];
  readonly required: boolean;
  readonly read: (cell: string) => T | Problem;
  readonly means: string;
  readonly format: string;
  readonly example: string;
}

export type Columns = Readonly<Record<string, Column<unknown>>>;

export type RowOf<C extends Columns> = { readonly [K in keyof C]: C[K] extends Column<infer T> ? T : never };

type About = Pick<Column<unknown>, 'da' | 'en' | 'means' | 'format' | 'example'>;

const missing = problem('CELL_MISSING', 'Feltet skal udfyldes.', 'The field must be filled in.');

/** A column that must stand in the file, with a value in every row. */
export const required = <T>(read: ReadCell<T>, about: About): Column<T> => ({
  ...about,
  required: true,
  read: (cell) => (cell === '' ? missing : read(cell)),
});

/** A column that may be left out; an empty cell is null. */
export const optional = <T>(read: ReadCell<T>, about: About): Column<T | null> => ({
  ...about,
  required: false,
  read: (cell) => (cell === '' ? null : read(cell)),
});

/** A column that may be left out; an empty cell means the default. */
export const withDefault = <T>(read: ReadCell<T>, standard: T, about: About): Column<T> => ({
  ...about,
  required: false,
  read: (cell) => (cell === '' ? standard : read(cell)),
});

export interface FieldProblem {
  /** The heading as it stands in the file; null when the row as a whole is wrong. */
  readonly field: string | null;
  readonly problem: Problem;
}

/** Which cell of a row holds each field, and what the field is called in this file. */
export type Mapping = ReadonlyMap<string, { readonly index: number; readonly heading: string }>;

const normal = (heading: string): string =>
  heading.toLocaleLowerCase('da').replaceAll(/[^\p{L}\p{N}]+/gu, '');

/** Finds each column by its heading, in either language. A missing required column or an unknown heading is a problem. */
export const mapHeadings = (columns: Columns, headings: readonly string[]): Mapping | Problem => {
  const fieldOf = new Map(
    Object.entries(columns).flatMap(([field, { da, en }]) =>
      [field, ...da, ...en].map((name) => [normal(name), field] as const),
    ),
  );
  const mapping = new Map<string, { index: number; heading: string }>();
  const unknown: string[] = [];
  for (const [index, heading] of headings.entries()) {
    if (heading === '' || isReasonHeading(heading)) continue;
    const field = fieldOf.get(normal(heading));
    if (field === undefined) unknown.push(heading);
    else if (mapping.has(field)) return twice(heading);
    else mapping.set(field, { index, heading });
  }
  const absent = Object.entries(columns).filter(([field, { required }]) => required && !mapping.has(field));
  return unknown.length + absent.length === 0
    ? mapping
    : wrongColumns(
        unknown,
        absent.map(([, column]) => column),
      );
};

export const reasonHeading = { da: 'afvist fordi', en: 'rejected because' } as const;

/** The column that a rejected row comes back with: mended rows may keep it. */
export const isReasonHeading = (heading: string): boolean =>
  normal(heading) === normal(reasonHeading.da) || normal(heading) === normal(reasonHeading.en);

const twice = (heading: string): Problem =>
  problem(
    'COLUMN_TWICE',
    `Kolonnen "${heading}" står to gange.`,
    `The column "${heading}" stands there twice.`,
  );

const wrongColumns = (unknown: readonly string[], absent: readonly Column<unknown>[]): Problem => {
  const say = (language: 'da' | 'en', lacks: string, strange: string) =>
    [
      ...(absent.length > 0 ? [`${lacks}: ${absent.map((column) => column[language][0]).join(', ')}.`] : []),
      ...(unknown.length > 0 ? [`${strange}: ${unknown.join(', ')}.`] : []),
    ].join(' ');
  return problem(
    'COLUMNS_WRONG',
    say('da', 'Der mangler kolonner', 'Ukendte kolonner'),
    say('en', 'Columns are missing', 'Unknown columns'),
  );
};

/** Reads one row by the columns: all its values, or everything that is wrong with it. */
export const readRow = <C extends Columns>(
  columns: C,
  mapping: Mapping,
  cells: readonly string[],
  width: number,
): RowOf<C> | readonly FieldProblem[] => {
  if (cells.length > width && cells.slice(width).some((cell) => cell !== ''))
    return [tooManyCells(cells.length, width)];
  if (cells.length < width) return [tooFewCells(cells.length, width)];
  const problems: FieldProblem[] = [];
  const values = Object.entries(columns).map(([field, column]) => {
    const place = mapping.get(field);
    const value = column.read(place === undefined ? '' : (cells[place.index] ?? ''));
    if (isProblem(value)) problems.push({ field: place?.heading ?? column.da[0], problem: value });
    return [field, value] as const;
  });
  return problems.length > 0 ? problems : (Object.fromEntries(values) as RowOf<C>);
};

const tooManyCells = (found: number, width: number): FieldProblem => ({
  field: null,
  problem: problem(
    'CELLS_TOO_MANY',
    `Rækken har ${found} felter; overskriften har ${width}. Sæt anførselstegn om tekst med skilletegn.`,
    `The row has ${found} cells, the heading ${width}. Put quotes around text that holds the delimiter.`,
  ),
});

const tooFewCells = (found: number, width: number): FieldProblem => ({
  field: null,
  problem: problem(
    'CELLS_TOO_FEW',
    `Rækken har ${found} felter; overskriften har ${width}.`,
    `The row has ${found} cells, the heading ${width}.`,
  ),
});

/** Whether a row was read. */
export const isRead = <Row extends object>(row: Row | readonly FieldProblem[]): row is Row =>
  !Array.isArray(row);
