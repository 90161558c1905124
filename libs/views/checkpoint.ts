import { withTenant, type TenantTransaction } from '#event-store';
import { sql } from 'kysely';
import type pg from 'pg';

/** How far a subscription has come in the tenant's log; 0 before the first page. */
export const readCheckpoint = (pool: pg.Pool, tenant: string, subscription: string): Promise<number> =>
  withTenant(pool, tenant, (tx) => checkpointIn(tx, tenant, subscription));

export const checkpointIn = async (
  tx: TenantTransaction,
  tenant: string,
  subscription: string,
): Promise<number> => {
  const row = await tx
    .selectFrom('checkpoints')
    .select('position')
    .where('tenant', '=', tenant)
    .where('subscription', '=', subscription)
    .executeTakeFirst();
  return row?.position ?? 0;
};

/** False when someone else has moved it meanwhile: then nothing of this page may be written. */
export const moveCheckpoint = async (
  tx: TenantTransaction,
  tenant: string,
  subscription: string,
  from: number,
  to: number,
): Promise<boolean> => {
  const { rows } = await sql<{ moved: boolean }>`
    select move_checkpoint(${tenant}, ${subscription}, ${from}, ${to}) as moved`.execute(tx);
  return rows[0]?.moved === true;
};

/** The streams that are left out, since an event of theirs could not be read. */
export const parkedStreams = async (
  tx: TenantTransaction,
  tenant: string,
  subscription: string,
): Promise<ReadonlySet<string>> => {
  const rows = await tx
    .selectFrom('parked_streams')
    .select('stream')
    .where('tenant', '=', tenant)
    .where('subscription', '=', subscription)
    .execute();
  return new Set(rows.map(({ stream }) => stream));
};
