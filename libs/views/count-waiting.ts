import { withTenant, type TenantTransaction } from '#event-store';
import { sql } from 'kysely';
import type pg from 'pg';
import { columnList, tableOf } from './ddl.ts';
import { foldPage } from './fold-page.ts';
import { holdGeneration, subscriptionOf, type Generation } from './generations.ts';
import { isPoison, parkWhatFails, type Parked } from './park.ts';
import type { Projection } from './projection.ts';
import { writeChange } from './rows.ts';
import type { Row } from './table.ts';

export interface Counting {
  readonly pool: pg.Pool;
  readonly signal?: AbortSignal;
  readonly onParked?: (parked: Parked) => void;
}

/** A second or so of counting: nobody else writes to the generation meanwhile. */
const rowsAtOnce = 500;

/** Counts every row of a tenant's memory that has been waiting, some hundred in a transaction. Safe to repeat. */
export const countWaiting = async (
  { pool, signal, onParked }: Counting,
  projection: Projection,
  generation: Generation,
  tenant: string,
): Promise<void> => {
  for (;;) {
    signal?.throwIfAborted();
    const parked: Parked[] = [];
    const count = (together: boolean): Promise<number> =>
      withTenant(pool, tenant, async (tx) => {
        if ((await holdGeneration(tx, generation, 'alone')) === undefined) return 0;
        const rows = await waitingRows(tx, projection, generation);
        if (together) await write(tx, projection, generation, rows);
        else parked.push(...(await countApart(tx, projection, generation, tenant, rows)));
        return rows.length;
      });
    const counted = await count(true).catch((error: unknown) => {
      if (!isPoison(error)) throw error;
      return count(false);
    });
    for (const each of parked) onParked?.(each);
    if (counted < rowsAtOnce) return;
  }
};

/** Whether any row of a tenant's memory has not been counted. */
export const isWaiting = (
  pool: pg.Pool,
  projection: Projection,
  generation: Generation,
  tenant: string,
): Promise<boolean> =>
  withTenant(pool, tenant, async (tx) => (await waitingRows(tx, projection, generation, 1)).length > 0);

const waitingRows = async (
  tx: TenantTransaction,
  { memory }: Projection,
  { generation }: Generation,
  limit = rowsAtOnce,
): Promise<readonly Row[]> => {
  if (memory?.waiting === undefined) return [];
  const { table, column, waiting } = memory;
  const { rows } = await sql<Row>`
    select ${sql.raw(columnList(Object.keys(table.columns)))} from ${sql.raw(tableOf(table, generation))}
    where tenant = current_tenant() and ${sql.ref(waiting.column)} is null
    order by ${sql.ref(column)} limit ${limit}`.execute(tx);
  return rows;
};

const write = async (
  tx: TenantTransaction,
  projection: Projection,
  { generation }: Generation,
  rows: readonly Row[],
): Promise<void> => {
  for (const change of foldPage(projection, [], rows, 'now')) await writeChange(tx, generation, change);
};

/** One that cannot be counted is parked from its first event on, as if it had all been on one page: nothing of it is shown. */
const countApart = async (
  tx: TenantTransaction,
  projection: Projection,
  generation: Generation,
  tenant: string,
  rows: readonly Row[],
): Promise<readonly Parked[]> => {
  const { memory } = projection;
  if (memory?.waiting === undefined) return [];
  const { table, waiting } = memory;
  const parked: Parked[] = [];
  for (const row of rows) {
    const stream = waiting.streamOf(row);
    const { rows: first } = await sql<{ position: number }>`
      select position from events where tenant = ${tenant} and stream = ${stream} and version = 1`.execute(
      tx,
    );
    const failed = await parkWhatFails(
      tx,
      { tenant, projection: projection.name, subscription: subscriptionOf(generation) },
      [
        {
          stream,
          position: first[0]?.position ?? 0,
          project: () => write(tx, projection, generation, [row]),
        },
      ],
    );
    if (failed.length > 0) await writeChange(tx, generation.generation, { table, rows: [], gone: [row] });
    parked.push(...failed);
  }
  return parked;
};
