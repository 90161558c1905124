import type pg from 'pg';
import { withTenant } from '#event-store';
import { contentHash, type KeyRing } from '#personal-data';
import type { ReadRow } from './row.ts';

/** A row as the register knows it: keyed hashes of what it is known by and of what stands in it. */
export interface RowMark {
  readonly file: string;
  readonly key: string;
  readonly content: string;
}

export const markOf = async (
  keys: KeyRing,
  tenant: string,
  { kind, key, row }: ReadRow,
): Promise<RowMark> => ({
  file: kind,
  key: await contentHash(keys, tenant, ['import-row', kind, key]),
  // What was read, not how it was written: another dialect or column order is the same row.
  content: await contentHash(keys, tenant, ['import-content', kind, row]),
});

export const markId = ({ file, key }: Pick<RowMark, 'file' | 'key'>): string => `${file}:${key}`;

interface ImportRowsTable {
  tenant: string;
  source: string;
  file: string;
  key: string;
  content: string;
}

const batch = 2_000;

/** The marks of those rows that have gone in before, by their id. */
export const readMarks = (
  pool: pg.Pool,
  tenant: string,
  source: string,
  marks: readonly RowMark[],
): Promise<ReadonlyMap<string, RowMark>> =>
  withTenant(pool, tenant, async (tx) => {
    const known = new Map<string, RowMark>();
    for (let from = 0; from < marks.length; from += batch) {
      const found = await tx
        .withTables<{ import_rows: ImportRowsTable }>()
        .selectFrom('import_rows')
        .select(['file', 'key', 'content'])
        .where('tenant', '=', tenant)
        .where('source', '=', source)
        .where(
          'key',
          'in',
          marks.slice(from, from + batch).map(({ key }) => key),
        )
        .execute();
      for (const mark of found) known.set(markId(mark), mark);
    }
    return known;
  });

/** Remembers that these rows have gone in. */
export const saveMarks = async (
  pool: pg.Pool,
  tenant: string,
  source: string,
  marks: readonly RowMark[],
): Promise<void> => {
  if (marks.length === 0) return;
  await withTenant(pool, tenant, (tx) =>
    tx
      .withTables<{ import_rows: ImportRowsTable }>()
      .insertInto('import_rows')
      .values(marks.map((mark) => ({ tenant, source, ...mark })))
      .onConflict((conflict) => conflict.doNothing())
      .execute(),
  );
};
