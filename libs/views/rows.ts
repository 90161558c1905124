import type { TenantTransaction } from '#event-store';
import { sql } from 'kysely';
import { columnList, tableOf, typedColumns } from './ddl.ts';
import type { Change } from './projection.ts';
import type { Row, Table } from './table.ts';

/** A worklist row has about 2 kB: so many keep a statement's text at a few megabytes. */
const rowsAStatement = 2_000;

/** Writes a page's change of one table set by set: a delete and an upsert for each 2,000 rows. */
export const writeChange = async (
  tx: TenantTransaction,
  generation: number,
  change: Change,
): Promise<void> => {
  const { table, rows, gone = [] } = change;
  for (const some of portions(gone)) await remove(tx, generation, table, some);
  for (const some of portions(rows)) await upsert(tx, generation, table, some);
};

const portions = (rows: readonly Row[]): readonly (readonly Row[])[] =>
  Array.from({ length: Math.ceil(rows.length / rowsAStatement) }, (_, n) =>
    rows.slice(n * rowsAStatement, (n + 1) * rowsAStatement),
  );

const given = (rows: readonly Row[], columns: Table['columns']) =>
  sql`jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as given (${sql.raw(typedColumns({ columns }))})`;

const remove = async (
  tx: TenantTransaction,
  generation: number,
  table: Table,
  rows: readonly Row[],
): Promise<void> => {
  const isKey = ([name]: readonly [string, unknown]): boolean => table.key.includes(name);
  const keys = rows.map((row) => Object.fromEntries(Object.entries(row).filter(isKey)));
  const columns = Object.fromEntries(Object.entries(table.columns).filter(isKey));
  const sameKey = sql.raw(`(${columnList(table.key, 'given.')}) = (${columnList(table.key, 'old.')})`);
  await sql`
    delete from ${sql.raw(tableOf(table, generation))} old using ${given(keys, columns)}
    where old.tenant = current_tenant() and ${sameKey}`.execute(tx);
};
const upsert = async (
  tx: TenantTransaction,
  generation: number,
  table: Table,
  rows: readonly Row[],
): Promise<void> => {
  const columns = Object.keys(table.columns);
  const others = columns.filter((column) => !table.key.includes(column));
  // A row that stays as it was is not written: most windows of a course stay when one thing happens to it.
  const update =
    others.length === 0
      ? 'nothing'
      : `update set (${columnList(others)}) = row(${columnList(others, 'excluded.')})
         where (${columnList(others, 'old.')}) is distinct from (${columnList(others, 'excluded.')})`;
  await sql`
    insert into ${sql.raw(tableOf(table, generation))} as old (tenant, ${sql.raw(columnList(columns))})
    select current_tenant(), ${sql.raw(columnList(columns, 'given.'))} from ${given(rows, table.columns)}
    on conflict (tenant, ${sql.raw(columnList(table.key))}) do ${sql.raw(update)}`.execute(tx);
};

/** The rows of one generation of a table; with `where`, those whose column has one of the values. */
export const readRows = async (
  tx: TenantTransaction,
  generation: number,
  table: Table,
  where?: { readonly column: string; readonly values: readonly string[] },
): Promise<readonly Row[]> => {
  if (where?.values.length === 0) return [];
  const filter = where === undefined ? sql`true` : sql`${sql.ref(where.column)} = any(${where.values})`;
  const { rows } = await sql<Row>`
    select ${sql.raw(columnList(Object.keys(table.columns)))} from ${sql.raw(tableOf(table, generation))}
    where tenant = current_tenant() and ${filter}`.execute(tx);
  return rows;
};
