import { isToBeRecovered } from '#event-store';
import type pg from 'pg';
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { checkout } from '../../local/folders.ts';
import { trouble, type Check, type Trouble } from '../finding.ts';
import { freeSpace, isNearlyFull } from './machine.ts';

export interface Database {
  /** Of the superuser where there is one, else of the application. */
  readonly server: pg.Pool;
  /** The superuser's way in, where there is one. */
  readonly adminUrl: string | undefined;
}

const durable = ['fsync', 'full_page_writes', 'synchronous_commit'] as const;

/** A session may hold nine tenths of all connections before someone must look. */
const mostConnections = 0.9;

/** Looks at the server itself, whoever's it is. */
export const databaseChecks: readonly Check<Database>[] = [
  {
    name: 'PostgreSQL',
    look: async ({ server }) => {
      const { rows } = await server.query<{ version: string; standby: boolean; read_only: string }>(
        `select current_setting('server_version') as version, pg_is_in_recovery() as standby,
           current_setting('default_transaction_read_only') as read_only`,
      );
      const [{ version, standby, read_only } = { version: '', standby: false, read_only: 'off' }] = rows;
      if (standby) return trouble('database-read-only', 'the server is a standby (in recovery)');
      if (read_only === 'on') return trouble('database-read-only', 'default_transaction_read_only is on');
      return version;
    },
  },
  {
    name: 'durability',
    look: async ({ server }) => {
      const { rows } = await server.query<Record<string, string>>(
        `select ${durable.map((name) => `current_setting('${name}') as ${name}`).join(', ')}`,
      );
      const off = durable.filter((name) => rows[0]?.[name] === 'off');
      if (off.length === 0) return `${durable.join(', ')} are on`;
      return off.map((name): Trouble => ({ code: 'durability-off', what: `${name} is off` }));
    },
  },
  {
    name: 'connections',
    look: async ({ server }) => {
      const { rows } = await server.query<{ used: number; most: number }>(
        `select (select count(*) from pg_stat_activity where backend_type = 'client backend')::int as used,
           current_setting('max_connections')::int - current_setting('superuser_reserved_connections')::int as most`,
      );
      const [{ used, most } = { used: 0, most: 1 }] = rows;
      const what = `${used} of ${most} connections in use`;
      return used >= most * mostConnections ? trouble('connections-exhausted', what) : what;
    },
  },
  {
    name: 'transactions',
    look: async ({ server }) => {
      const { rows } = await server.query<{ pid: number; seconds: number }>(
        `select pid, extract(epoch from clock_timestamp() - state_change)::int as seconds from pg_stat_activity
         where state like 'idle in transaction%' and datname = current_database()
           and clock_timestamp() - state_change > interval '30 seconds'`,
      );
      if (rows.length === 0) return 'none stands still';
      return rows.map(({ pid, seconds }) => ({
        code: 'transactions-left-open',
        what: `pid ${pid} has stood still in a transaction for ${seconds} s`,
      }));
    },
  },
  {
    name: 'restore',
    look: async ({ adminUrl }) => {
      if (adminUrl === undefined) return 'not told to the application’s role; with DATABASE_ADMIN_URL it is';
      if (!(await isToBeRecovered(adminUrl))) return 'none since the newest epoch';
      return trouble('not-recovered', 'the server was restored, and no epoch has begun since');
    },
  },
  { name: 'migrations', look: ({ server }) => migrations(server) },
  { name: 'disk of PostgreSQL', look: ({ server }) => databaseDisk(server) },
];

const migrations = async (server: pg.Pool): Promise<string | readonly Trouble[]> => {
  const seen = await server
    .query<{ name: string }>('select name from migrations')
    .then(({ rows }) => new Set(rows.map(({ name }) => name)))
    .catch((error: unknown) => {
      const { code } = error as { code?: string };
      if (code === '42P01') return new Set<string>();
      if (code === '42501') return undefined;
      throw error;
    });
  if (seen === undefined) return 'not told to the application’s role; with DATABASE_ADMIN_URL they are';
  const files = readdirSync(path.join(checkout, 'infra/postgres/migrations')).filter((name) =>
    name.endsWith('.sql'),
  );
  const missing = files.filter((name) => !seen.has(name));
  const newer = [...seen].filter((name) => !files.includes(name));
  return missing.length + newer.length === 0
    ? `${seen.size} applied`
    : [
        ...(missing.length > 0 ? trouble('migrations-missing', missing.join(', ')) : []),
        ...(newer.length > 0 ? trouble('schema-newer', newer.join(', ')) : []),
      ];
};

/** Where the server's files are on this machine; elsewhere its own monitoring must watch the disk. */
const databaseDisk = async (server: pg.Pool): Promise<string | readonly Trouble[]> => {
  const { host } = server.options;
  if (!['127.0.0.1', 'localhost', '::1'].includes(host ?? '')) return 'on another machine: watch it there';
  const folder = await server
    .query<{ folder: string | null }>(`select current_setting('data_directory', true) as folder`)
    .then(({ rows }) => rows[0]?.folder ?? undefined)
    .catch(() => undefined);
  if (folder === undefined) return 'not told to the application’s role';
  const space = await freeSpace(folder);
  const what = `${(space.bytes / 1e9).toFixed(1)} GB free at ${folder}`;
  return isNearlyFull(space) ? trouble('disk-nearly-full', what) : what;
};
