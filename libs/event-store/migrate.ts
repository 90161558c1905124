import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile, readdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import pg from 'pg';

export interface MigrateOptions {
  /** Password of `forlob_app`, set each time; left out, the role keeps the one it has. */
  readonly appPassword?: string;
  /** Where the SQL files are; default: `infra/postgres/migrations` of the checkout. */
  readonly folder?: string;
}

/** An applied migration was changed or is gone: history is not rewritten, add a new file instead. */
export class MigrationChanged extends Error {
  override readonly name = 'MigrationChanged';
}

/** Any number will do, as long as every version of this file uses the same. */
const lock = 4_711_001;

/**
 * Brings the database to the newest schema, forwards only, each file in a transaction of its own; returns the names applied.
 * Needs a superuser (or a role that may create roles and owns the database). Safe to start several times at once.
 */
export const migrate = async (
  connectionString: string,
  { appPassword, folder = migrationsFolder() }: MigrateOptions = {},
): Promise<readonly string[]> => {
  const files = await readMigrations(folder);
  const client = new pg.Client({ connectionString, application_name: 'forlob migrate' });
  client.on('error', () => undefined);
  await client.connect();
  try {
    await client.query('select pg_advisory_lock($1)', [lock]);
    await createRoles(client, appPassword);
    const applied = await readApplied(client);
    for (const [name, sha256] of applied) {
      const file = files.find((known) => known.name === name);
      if (file?.sha256 !== sha256)
        throw new MigrationChanged(
          `Migration ${name} was applied to this database and has since been ${file === undefined ? 'removed' : 'changed'}. Put the file back and write a new one.`,
        );
    }
    const pending = files.filter(({ name }) => !applied.has(name));
    for (const file of pending) await apply(client, file);
    return pending.map(({ name }) => name);
  } finally {
    await client.end();
  }
};

interface Migration {
  readonly name: string;
  readonly sql: string;
  readonly sha256: string;
}

/** The SQL lies in the checkout, whether this code runs from its source or from `dist/`. */
const migrationsFolder = (): string => {
  const beside = join('infra', 'postgres', 'migrations');
  for (let above = import.meta.dirname; ; above = dirname(above)) {
    const folder = join(above, beside);
    if (existsSync(folder)) return folder;
    if (above === dirname(above)) throw new Error(`No folder ${beside} above ${import.meta.dirname}`);
  }
};

const readMigrations = async (folder: string): Promise<readonly Migration[]> => {
  const names = (await readdir(folder)).filter((name) => /^\d{4}-[a-z0-9-]+\.sql$/.test(name)).sort();
  return Promise.all(
    names.map(async (name) => {
      const sql = await readFile(join(folder, name), 'utf8');
      return { name, sql, sha256: createHash('sha256').update(sql).digest('hex') };
    }),
  );
};

/** Roles belong to the whole server: another database of it may have made them, even in this moment. */
const createRoles = async (client: pg.Client, appPassword: string | undefined): Promise<void> => {
  const create = (role: string): string =>
    `do $$ begin create role ${role}; exception when duplicate_object or unique_violation then null; end $$`;
  await client.query(create('forlob_owner nologin'));
  await client.query(create('forlob_app login'));
  if (appPassword !== undefined)
    await client.query(`alter role forlob_app password ${pg.escapeLiteral(appPassword)}`);
};

const readApplied = async (client: pg.Client): Promise<ReadonlyMap<string, string>> => {
  await client.query(
    'create table if not exists migrations (name text primary key, sha256 text not null, applied_at timestamptz not null default now())',
  );
  const { rows } = await client.query<{ name: string; sha256: string }>(
    'select name, sha256 from migrations order by name',
  );
  return new Map(rows.map(({ name, sha256 }) => [name, sha256]));
};

const apply = async (client: pg.Client, { name, sql, sha256 }: Migration): Promise<void> => {
  try {
    await client.query('begin');
    await client.query(sql);
    await client.query('reset role');
    await client.query('insert into migrations (name, sha256) values ($1, $2)', [name, sha256]);
    await client.query('commit');
  } catch (error) {
    throw new Error(`Migration ${name} failed: ${error instanceof Error ? error.message : String(error)}`, {
      cause: error,
    });
  }
};
