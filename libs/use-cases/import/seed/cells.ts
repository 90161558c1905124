import { files, type FileKind } from '../files/index.ts';
import type { Columns } from '../columns.ts';
import { encode, type Dialect } from '../dialect.ts';
import { stringify } from 'csv-stringify/sync';
import type { LocalDate } from '#kernel';

/** A row of a file by its columns; what is left out is an empty cell. */
export type SeedRow<K extends FileKind> = Partial<Record<keyof (typeof files)[K]['columns'], string>>;

export type SeedFiles = { readonly [K in FileKind]: readonly SeedRow<K>[] };

/** The rows that tell of one course. */
export type CourseRows = Omit<SeedFiles, 'staff' | 'mentors'>;

/** `2025-08-04` → `04-08-2025`. */
export const danishDate = (date: LocalDate): string => date.split('-').toReversed().join('-');

/** `04-08-2025` → `2025-08-04`. */
export const isoDate = (danish: string): LocalDate => danish.split('-').toReversed().join('-');

/** The bytes of a file as the organisation keeps it: Danish headings, every column that has something in it. */
export const seedFile = <K extends FileKind>(
  kind: K,
  rows: readonly SeedRow<K>[],
  dialect: Dialect,
): Buffer => {
  const columns: Columns = files[kind].columns;
  const used = Object.entries(columns).filter(
    ([field, { required }]) =>
      required || rows.some((row) => (row as Record<string, string | undefined>)[field]),
  );
  const lines = [
    used.map(([, { da }]) => da[0]),
    ...rows.map((row) => used.map(([field]) => (row as Record<string, string | undefined>)[field] ?? '')),
  ];
  return encode(
    stringify(lines, { delimiter: dialect.delimiter, record_delimiter: dialect.newline }),
    dialect,
  );
};
