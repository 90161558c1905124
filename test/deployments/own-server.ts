import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { chown, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import pg from 'pg';
import { migrate } from '#event-store/migrate';
import { startEmbeddedPostgres, type EmbeddedPostgres } from '#infra/local/embedded-postgres';
import { checkout } from '#infra/local/folders';
import { freePort } from '#infra/local/ports';
import { serverUser } from '#infra/local/postgres-user';
import { appPassword, databaseUrl, type TestDatabase } from '../support/database.ts';

const password = 'admin';
const replication = 'replication';

export const asSuperuser = async (url: string, ...statements: readonly string[]): Promise<unknown[]> => {
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => undefined);
  await client.connect();
  try {
    let rows: unknown[] = [];
    for (const statement of statements) ({ rows } = await client.query<Record<string, unknown>>(statement));
    return rows;
  } finally {
    await client.end();
  }
};

/** A primary of the test's own with the product's schema, made ready for standbys by the image's own SQL. */
export const startPrimary = async (folder: string): Promise<EmbeddedPostgres> => {
  const settings = { fsync: 'off', wal_keep_size: '256MB' };
  const server = await startEmbeddedPostgres({
    ...{ dataDir: path.join(folder, 'primary'), port: await freePort(), password, settings },
  });
  await asSuperuser(server.adminUrl, 'create database forlob');
  await migrate(databaseUrl(server.adminUrl, 'forlob'), { appPassword });
  const sql = readFileSync(path.join(checkout, 'infra/postgres/replication.sql'), 'utf8')
    .replace(":'password'", `'${replication}'`)
    .replace(":'temporal_password'", `'${replication}'`);
  await asSuperuser(server.adminUrl, sql);
  return server;
};

/** A standby made from a running primary by the low-level backup: the package has no pg_basebackup. */
export const startStandby = async (primary: EmbeddedPostgres, folder: string): Promise<EmbeddedPostgres> => {
  const dataDir = path.join(folder, 'standby');
  const client = new pg.Client({ connectionString: primary.adminUrl });
  await client.connect();
  await client.query("select pg_backup_start('standby', true)");
  // Files may vanish while they are copied, and what is torn the WAL mends.
  await promisify(execFile)('cp', ['-a', path.join(folder, 'primary'), dataDir]).catch(() => undefined);
  const { rows } = await client.query<{ labelfile: string }>('select labelfile from pg_backup_stop(false)');
  await client.end();
  await promisify(execFile)('sh', [
    '-c',
    'rm -rf "$0"/postmaster.pid "$0"/pg_wal/[0-9]* "$0"/pg_replslot/*',
    dataDir,
  ]);
  await rm(path.join(dataDir, 'backup_label'), { force: true });
  await writeFile(path.join(dataDir, 'backup_label'), rows[0]?.labelfile ?? '');
  await writeFile(path.join(dataDir, 'standby.signal'), '');
  const { uid, gid } = await serverUser();
  if (uid !== undefined && gid !== undefined)
    for (const name of ['backup_label', 'standby.signal']) await chown(path.join(dataDir, name), uid, gid);
  return startEmbeddedPostgres({
    ...{ dataDir, port: await freePort(), password },
    settings: {
      fsync: 'off',
      cluster_name: 'standby_0',
      primary_conninfo: `host=127.0.0.1 port=${new URL(primary.adminUrl).port} user=replicator password=${replication}`,
      primary_slot_name: 'standby_0',
    },
  });
};

/** The product's database on a server, as tests name one; it goes with the server. */
export const databaseOn = ({ adminUrl }: EmbeddedPostgres): TestDatabase => {
  const admin = databaseUrl(adminUrl, 'forlob');
  const app = new URL(admin);
  app.username = 'forlob_app';
  app.password = appPassword;
  return { url: app.href, adminUrl: admin, drop: () => Promise.resolve() };
};
