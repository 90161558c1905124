import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { migrate } from '#event-store/migrate';
import { startEmbeddedPostgres } from '#infra/local/embedded-postgres';
import { freePort } from '#infra/local/ports';
import { appPassword, databaseUrl, templateName } from '#test/support/database';
import { endWithUs } from './left-behind.ts';

/** What makes a commit durable. A figure measured without these would be a lie. */
const durable = ['fsync', 'full_page_writes', 'synchronous_commit'] as const;

export interface BenchPostgres {
  readonly adminUrl: string;
  readonly pid: number;
  /** `PostgreSQL 18.4, fsync on, …`, as the server itself says. */
  readonly about: string;
  /** How long a commit of one row takes alone, ms. */
  readonly commitMs: number;
  stop(): Promise<void>;
}

/** Starts a PostgreSQL of the bench's own, as it is in production, with a migrated template to copy databases from. */
export const startBenchPostgres = async (): Promise<BenchPostgres> => {
  const folder = await mkdtemp(path.join(tmpdir(), 'forlob-bench-'));
  await chmod(folder, 0o755);
  const server = await startEmbeddedPostgres({
    dataDir: path.join(folder, 'postgres'),
    port: await freePort(),
    password: 'admin',
    settings: { max_connections: '200' },
  });
  const ended = endWithUs(server.pid);
  const stop = async (): Promise<void> => {
    await server.stop();
    ended();
    await rm(folder, { recursive: true, force: true });
  };
  try {
    const admin = new pg.Client({ connectionString: server.adminUrl });
    await admin.connect();
    const about = await describe(admin);
    const commitMs = await timeCommit(admin);
    await admin.query(`create database ${templateName}`);
    await admin.end();
    await migrate(databaseUrl(server.adminUrl, templateName), { appPassword });
    // Where the test support looks for its server.
    process.env['TEST_POSTGRES_URL'] = server.adminUrl;
    return { adminUrl: server.adminUrl, pid: server.pid, about, commitMs, stop };
  } catch (error) {
    await stop();
    throw error;
  }
};

const show = async (client: pg.Client, setting: string): Promise<string> => {
  const { rows } = await client.query<Record<string, string>>(`show ${setting}`);
  return rows[0]?.[setting] ?? '';
};

const describe = async (client: pg.Client): Promise<string> => {
  const said = [`PostgreSQL ${(await show(client, 'server_version')).split(' ')[0] ?? ''}`];
  for (const setting of durable) {
    const value = await show(client, setting);
    if (value !== 'on') throw new Error(`${setting} is ${value}: nothing measured so would be true`);
    said.push(`${setting} ${value}`);
  }
  return said.join(', ');
};

const timeCommit = async (client: pg.Client): Promise<number> => {
  await client.query('create table public.commits (n int)');
  const times = 200;
  const begun = performance.now();
  for (let n = 0; n < times; n++)
    await client.query({ name: 'one', text: 'insert into public.commits values ($1)', values: [n] });
  const ms = (performance.now() - begun) / times;
  await client.query('drop table public.commits');
  return ms;
};
