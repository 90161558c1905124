import type { EventStore } from '#event-store';
import pg from 'pg';
import { switchViews } from './ddl.ts';
import {
  inTransaction,
  lockProjection,
  readGenerations,
  subscriptionOf,
  type Generation,
} from './generations.ts';
import { checkpointOf } from './checkpoint-of.ts';
import { isWaiting } from './count-waiting.ts';
import type { Projection } from './projection.ts';

/** A reader in a long transaction makes the switch step back and try again, well before PostgreSQL calls it a deadlock (1 s). */
const lockTimeoutMs = 200;
const lockNotAvailable = '55P03';

class StillWaiting extends Error {}

export interface Switching {
  readonly pool: pg.Pool;
  readonly store: EventStore;
  /** Brings the new generation to this position of the tenant's log. */
  readonly catchUp: (tenant: string, position: number) => Promise<void>;
}

/**
 * Lets readers see the new generation from one moment to the next, never further back than the one before.
 * False when a reader was in the way, or rows have yet to be counted: nothing has changed then, count and try again.
 */
export const switchGeneration = async (
  { pool, store, catchUp }: Switching,
  projection: Projection,
  next: Generation,
): Promise<boolean> => {
  try {
    await inTransaction(pool, async (client) => {
      await lockProjection(client, projection.name);
      const known = await readGenerations(client, projection.name);
      if (known.find(({ generation }) => generation === next.generation)?.state !== 'building') return;
      const live = known.find(({ state }) => state === 'live');
      if (live !== undefined) {
        // From here on the old one stands still: each of its pages holds this row.
        await client.query(
          'select from views.generations where projection = $1 and generation = $2 for update',
          [live.projection, live.generation],
        );
        for (const tenant of await store.tenants())
          await catchUp(tenant, await checkpointOf(pool, tenant, live));
      }
      await client.query(`set local lock_timeout = ${lockTimeoutMs}`);
      await client.query(
        'select from views.generations where projection = $1 and generation = $2 for update',
        [next.projection, next.generation],
      );
      // Another process that builds the same one may have left rows for later; from here on it cannot.
      for (const tenant of await store.tenants())
        if (await isWaiting(pool, projection, next, tenant)) throw new StillWaiting();
      await client.query(switchViews(projection, next.generation));
      await client.query(
        "update views.generations set state = 'retired' where projection = $1 and state = 'live'",
        [projection.name],
      );
      await client.query(
        "update views.generations set state = 'live' where projection = $1 and generation = $2",
        [projection.name, next.generation],
      );
    });
    return true;
  } catch (error) {
    if (error instanceof StillWaiting) return false;
    if (error instanceof pg.DatabaseError && error.code === lockNotAvailable) return false;
    throw error;
  }
};

/** Drops what no reader sees any more. What a long reading still holds is left for the next time. */
export const dropRetired = async ({ pool, store }: Switching, projection: string): Promise<void> => {
  const retired = (await readGenerations(pool, projection)).filter(({ state }) => state === 'retired');
  for (const each of retired) {
    try {
      await inTransaction(pool, async (client) => {
        await client.query(`set local lock_timeout = ${lockTimeoutMs}`);
        const { rows } = await client.query<{ tables: string[] }>(
          'delete from views.generations where projection = $1 and generation = $2 returning tables',
          [each.projection, each.generation],
        );
        const tables = rows.flatMap((row) => row.tables).map((name) => `views.${pg.escapeIdentifier(name)}`);
        if (tables.length > 0) await client.query(`drop table if exists ${tables.join(', ')}`);
        for (const tenant of await store.tenants())
          await client.query('select reset_subscription($1, $2)', [tenant, subscriptionOf(each)]);
      });
    } catch (error) {
      if (!(error instanceof pg.DatabaseError && error.code === lockNotAvailable)) throw error;
    }
  }
};
