import { Kysely, PostgresDialect, sql, type Transaction } from 'kysely';
import pg from 'pg';
import { columnTypes } from './column-types.ts';
import { endSilentConnections } from './silence.ts';
import type { Tables } from './tables.ts';

export interface PoolOptions {
  /** Connections at most; default 10. */
  readonly max?: number;
  /** How long a statement may take; default 30 s, 0 = no limit. */
  readonly statementTimeoutMs?: number;
  /** How long a connection at work may bring nothing before it counts as dead; default: 5 s more than a statement may take. */
  readonly silenceMs?: number;
  /** Told when a connection breaks, perhaps twice; the pool replaces it by itself. */
  readonly onError?: (error: Error) => void;
}

/** A pool whose rows hold instants and dates as ISO text and 64-bit integers as numbers. End it with `pool.end()`. */
export const createPool = (
  url: string,
  {
    max = 10,
    statementTimeoutMs = 30_000,
    silenceMs = statementTimeoutMs === 0 ? 0 : statementTimeoutMs + 5_000,
    onError = () => undefined,
  }: PoolOptions = {},
): pg.Pool => {
  const pool = new pg.Pool({
    connectionString: url,
    max,
    types: columnTypes,
    connectionTimeoutMillis: 5_000,
    idleTimeoutMillis: 30_000,
    statement_timeout: statementTimeoutMs,
    // Compiling a plan costs more than any query here takes.
    options: '-c TimeZone=UTC -c jit=off',
    application_name: 'forlob',
  });
  pool.on('error', onError);
  // A connection that breaks between two statements of a transaction would otherwise end the process.
  pool.on('connect', (client) => client.on('error', onError));
  if (silenceMs > 0) endSilentConnections(pool, silenceMs);
  return pool;
};

/** A transaction that sees one tenant. For tables of other libraries: `tx.withTables<…>()`. */
export type TenantTransaction = Transaction<Tables>;

const databases = new WeakMap<pg.Pool, Kysely<Tables>>();

const databaseOf = (pool: pg.Pool): Kysely<Tables> => {
  const known = databases.get(pool) ?? new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
  databases.set(pool, known);
  return known;
};

/** Runs `work` in one transaction in which row-level security shows this tenant alone; commits when it resolves. */
export const withTenant = <Result>(
  pool: pg.Pool,
  tenant: string,
  work: (tx: TenantTransaction) => Promise<Result>,
): Promise<Result> =>
  databaseOf(pool)
    .transaction()
    .execute(async (tx) => {
      await sql`select set_config('app.tenant', ${tenant}, true)`.execute(tx);
      return work(tx);
    });
