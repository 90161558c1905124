import { readFile, readdir } from 'node:fs/promises';
import path from 'node:path';
import { isRead, mapHeadings, readRow, type Columns } from './columns.ts';
import { fileKinds, files, type FileKind, type Row } from './files/index.ts';
import { isProblem, problem, type FileProblem, type Problem } from './problem.ts';
import { readTable, type Table, type TableRow } from './read-table.ts';
import { mayRepeat, rowKey } from './row-key.ts';
import type { BadRow, ReadRow, SourceFile } from './row.ts';

export interface Folder {
  readonly rows: readonly ReadRow[];
  readonly bad: readonly BadRow[];
  /** Files that cannot be read at all. */
  readonly problems: readonly FileProblem[];
}

/** Reads every CSV file of a folder. Throws when the folder itself cannot be read. */
export const readFolder = async (folder: string): Promise<Folder> => {
  const names = (await readdir(folder)).filter((name) => name.toLowerCase().endsWith('.csv')).sort();
  const rows: ReadRow[] = [];
  const bad: BadRow[] = [];
  const problems: FileProblem[] = [];
  const seen = new Map<FileKind, string>();
  for (const name of names) {
    const kind = kindOf(name);
    const earlier = kind && seen.get(kind);
    if (kind === undefined) problems.push({ file: name, line: null, problem: unknownFile });
    else if (earlier !== undefined) problems.push({ file: name, line: null, problem: sameKind(earlier) });
    else {
      seen.set(kind, name);
      const table = readTable(await readFile(path.join(folder, name)));
      const read = 'problem' in table ? table : readRows(kind, name, table);
      if ('problem' in read) problems.push({ file: name, ...read });
      else {
        rows.push(...read.rows);
        bad.push(...read.bad);
      }
    }
  }
  if (names.length === 0) problems.push({ file: folder, line: null, problem: noFiles });
  return { rows, bad, problems };
};

/** macOS writes å as two characters: names are compared composed. */
const kindOf = (name: string): FileKind | undefined => {
  const stem = path.parse(name).name.normalize('NFC').toLocaleLowerCase('da');
  return fileKinds.find((kind) => (files[kind].names as readonly string[]).includes(stem));
};

const readRows = (
  kind: FileKind,
  name: string,
  { dialect, headings, rows }: Table,
): Pick<Folder, 'rows' | 'bad'> | { problem: Problem; line: number } => {
  const columns: Columns = files[kind].columns;
  const mapping = mapHeadings(columns, headings);
  if (isProblem(mapping)) return { problem: mapping, line: 1 };
  const file: SourceFile = { kind, name, dialect, headings, mapping };
  const times = new Map<string, number>();
  const read: ReadRow[] = [];
  const bad: BadRow[] = [];
  for (const { line, cells } of rows) {
    const row = readRow(columns, mapping, cells, headings.length);
    const place = { file, kind, line, cells };
    const course = courseOf(file, cells);
    if (!isRead(row)) {
      bad.push({ ...place, key: '', course, problems: row });
      continue;
    }
    const base = rowKey(kind, row as Row<typeof kind>);
    const time = (times.get(base) ?? 0) + 1;
    times.set(base, time);
    if (time > 1 && !mayRepeat(kind))
      bad.push({ ...place, key: '', course, problems: [{ field: null, problem: twice }] });
    // `row` was read by the columns of `kind`: the pair is one member of the union.
    else read.push({ ...place, key: time === 1 ? base : `${base} #${time}`, row } as ReadRow);
  }
  return { rows: read, bad };
};

const courseOf = ({ mapping }: SourceFile, cells: TableRow['cells']): string | null => {
  const place = mapping.get('course');
  const cell = place && cells[place.index];
  return cell === undefined || cell === '' ? null : cell;
};

const known = fileKinds.map((kind) => `${files[kind].names[0]}.csv`).join(', ');
const unknownFile = problem(
  'FILE_UNKNOWN',
  `Filen kendes ikke. Mappen kan indeholde ${known}.`,
  `The file is not known. The folder may hold ${known}.`,
);
const noFiles = problem(
  'FOLDER_EMPTY',
  `Mappen indeholder ingen CSV-filer. Den kan indeholde ${known}.`,
  `The folder holds no CSV file. It may hold ${known}.`,
);
const sameKind = (other: string): Problem =>
  problem(
    'FILE_TWICE',
    `${other} er samme slags fil. Behold den ene.`,
    `${other} is the same kind of file. Keep one.`,
  );
const twice = problem(
  'ROW_TWICE',
  'Den samme række står tidligere i filen.',
  'The same row stands earlier in the file.',
);
