import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { stringify } from 'csv-stringify/sync';
import { groupBy } from '#views/group-by';
import { isReasonHeading, reasonHeading, type Column } from './columns.ts';
import { encode } from './dialect.ts';
import { files } from './files/index.ts';
import type { RejectedRow } from './report.ts';
import type { SourceFile } from './row.ts';

/**
 * Writes the rejected rows of each file to `<folder>/rejected/<file>.csv`, in the file's own dialect, with the reason in
 * an extra column: mend them there and import that folder. What an earlier import left there is taken away first.
 * Returns the files written.
 */
export const writeRejected = async (
  folder: string,
  rejected: readonly RejectedRow[],
): Promise<readonly string[]> => {
  const target = path.join(folder, 'rejected');
  await rm(target, { recursive: true, force: true });
  if (rejected.length === 0) return [];
  await mkdir(target, { recursive: true });
  const written: string[] = [];
  for (const [file, rows] of groupBy(rejected, (row) => row.file)) {
    const place = path.join(target, file.name);
    await writeFile(place, rejectedFile(file, rows));
    written.push(place);
  }
  return written;
};

/** The bytes of one such file. */
const rejectedFile = (file: SourceFile, rows: readonly RejectedRow[]): Buffer => {
  const { delimiter, newline } = file.dialect;
  const language = writesDanish(file) ? 'da' : 'en';
  const keep = file.headings.map((heading) => !isReasonHeading(heading));
  const kept = (cells: readonly string[]) =>
    keep.flatMap((keeps, index) => (keeps ? [cells[index] ?? ''] : []));
  const reason = ({ problems }: RejectedRow) =>
    problems
      .map(({ field, problem }) => (field === null ? problem[language] : `${field}: ${problem[language]}`))
      .join(' ');
  const lines = [
    [...kept(file.headings), reasonHeading[language]],
    ...rows.map((row) => [...kept(row.cells), reason(row)]),
  ];
  return encode(stringify(lines, { delimiter, record_delimiter: newline }), file.dialect);
};

/** The language most of the headings are in. */
const writesDanish = ({ kind, headings }: SourceFile): boolean => {
  const columns: readonly Column<unknown>[] = Object.values(files[kind].columns);
  const has = (language: 'da' | 'en') =>
    headings.filter((heading) =>
      columns.some((column) => column[language].includes(heading.toLocaleLowerCase('da'))),
    ).length;
  return has('da') >= has('en');
};
