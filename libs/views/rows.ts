import type { TenantTransaction } from '#event-store';
import { sql } from 'kysely';
import { columnList, tableOf, typedColumns } from './ddl.ts';
import type { Change } from './projection.ts';
import type { Row, Table } from './table.ts';

/** Writes a page's change of one table: one delete and one upsert, whatever the number of rows. */
export const writeChange = async (
  tx: TenantTransaction,
  generation: number,
  { table, rows, replaces }: Change,
): Promise<void> => {
  const target = sql.raw(tableOf(table, generation));
  const given = sql`jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as given (${sql.raw(typedColumns(table))})`;
  if (replaces !== undefined) {
    const sameKey = sql.raw(`(${columnList(table.key, 'given.')}) = (${columnList(table.key, 'old.')})`);
    await sql`
      delete from ${target} old
      where old.tenant = current_tenant() and old.${sql.ref(replaces.column)} = any(${replaces.owners})
        and not exists (select from ${given} where ${sameKey})`.execute(tx);
  }
  if (rows.length === 0) return;
  const columns = Object.keys(table.columns);
  const others = columns.filter((column) => !table.key.includes(column));
  // A row that stays as it was is not written: most windows of a course stay when one thing happens to it.
  const update =
    others.length === 0
      ? 'nothing'
      : `update set (${columnList(others)}) = row(${columnList(others, 'excluded.')})
         where (${columnList(others, 'old.')}) is distinct from (${columnList(others, 'excluded.')})`;
  await sql`
    insert into ${target} as old (tenant, ${sql.raw(columnList(columns))})
    select current_tenant(), ${sql.raw(columnList(columns, 'given.'))} from ${given}
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
