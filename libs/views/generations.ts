import type { TenantTransaction } from '#event-store';
import { sql } from 'kysely';
import type pg from 'pg';
import { createTables } from './ddl.ts';
import type { Projection } from './projection.ts';

/** One set of a projection's tables; the views show the live one. */
export interface Generation {
  readonly projection: string;
  readonly generation: number;
  readonly version: string;
  readonly state: 'building' | 'live' | 'retired';
}

/** What the generation's checkpoints and parked streams are kept under. */
export const subscriptionOf = ({ projection, generation }: Generation): string =>
  `views:${projection}:${generation}`;

/** One transaction outside any tenant. */
export const inTransaction = async <Result>(
  pool: pg.Pool,
  work: (client: pg.PoolClient) => Promise<Result>,
): Promise<Result> => {
  const client = await pool.connect();
  let broken: Error | undefined;
  try {
    await client.query('begin');
    const result = await work(client);
    await client.query('commit');
    return result;
  } catch (error) {
    await client.query('rollback').catch((failed: unknown) => {
      broken = failed instanceof Error ? failed : new Error(String(failed));
    });
    throw error;
  } finally {
    client.release(broken);
  }
};

/** The generations of a projection, oldest first. */
export const readGenerations = async (
  client: pg.Pool | pg.PoolClient,
  projection: string,
): Promise<readonly Generation[]> => {
  const { rows } = await client.query<Generation>(
    'select projection, generation, version, state from views.generations where projection = $1 order by generation',
    [projection],
  );
  return rows;
};

/** The generation that readers see, if one has been built. */
export const liveGeneration = async (pool: pg.Pool, projection: string): Promise<Generation | undefined> =>
  (await readGenerations(pool, projection)).find(({ state }) => state === 'live');

/** Only one process at a time makes, switches or drops generations of a projection; ends with the transaction. */
export const lockProjection = async (client: pg.PoolClient, projection: string): Promise<void> => {
  await client.query("select pg_advisory_xact_lock(hashtext('forlob views'), hashtext($1))", [projection]);
};

/**
 * The generation being built of this version, made with empty tables when there is none.
 * One of another version that was never finished gives way.
 */
export const beginBuilding = (pool: pg.Pool, projection: Projection): Promise<Generation> =>
  inTransaction(pool, async (client) => {
    await lockProjection(client, projection.name);
    const known = await readGenerations(client, projection.name);
    const building = known.find(({ state }) => state === 'building');
    if (building?.version === projection.version) return building;
    await client.query(
      "update views.generations set state = 'retired' where projection = $1 and state = 'building'",
      [projection.name],
    );
    const generation = (known.at(-1)?.generation ?? 0) + 1;
    const tables = projection.tables.map(({ name }) => `${name}_${generation}`);
    await client.query(createTables(projection, generation));
    await client.query(
      "insert into views.generations (projection, generation, version, tables, state) values ($1, $2, $3, $4, 'building')",
      [projection.name, generation, projection.version, tables],
    );
    return { projection: projection.name, generation, version: projection.version, state: 'building' };
  });

/**
 * Keeps the generation as it is until the transaction ends, together with others who write to it or `alone`; answers its
 * state, undefined when it has been retired.
 */
export const holdGeneration = async (
  tx: TenantTransaction,
  { projection, generation }: Generation,
  how: 'together' | 'alone' = 'together',
): Promise<'building' | 'live' | undefined> => {
  const { rows } = await sql<{ state: 'building' | 'live' }>`
    select state from views.generations
    where projection = ${projection} and generation = ${generation} and state <> 'retired'
    ${how === 'alone' ? sql`for update` : sql`for share`}`.execute(tx);
  return rows[0]?.state;
};
