import type { FieldProblem } from './columns.ts';
import type { Dialect } from './dialect.ts';
import type { FileKind, Row } from './files/index.ts';
import type { Mapping } from './columns.ts';

/** One file of the folder, as far as its heading. */
export interface SourceFile {
  readonly kind: FileKind;
  /** Its name in the folder: `kontakter.csv`. */
  readonly name: string;
  readonly dialect: Dialect;
  readonly headings: readonly string[];
  readonly mapping: Mapping;
}

interface AnyRow {
  readonly file: SourceFile;
  readonly line: number;
  readonly cells: readonly string[];
  /** What it is known by in its kind of file, within the source. */
  readonly key: string;
}

/** A row that could be read. */
export type ReadRow<K extends FileKind = FileKind> = {
  readonly [Kind in K]: AnyRow & { readonly kind: Kind; readonly row: Row<Kind> };
}[K];

/** A row that could not. `course` is its course number where that much could be read. */
export interface BadRow extends AnyRow {
  readonly kind: FileKind;
  readonly course: string | null;
  readonly problems: readonly FieldProblem[];
}

/** What the cell of a field is called in this file; the field's own Danish heading when the file lacks it. */
export const headingOf = (file: SourceFile, field: string): string =>
  file.mapping.get(field)?.heading ?? field;
