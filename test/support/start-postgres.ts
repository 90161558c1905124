import { mkdtemp, chmod } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startEmbeddedPostgres } from '#infra/local/embedded-postgres';
import { migrate } from '#event-store/migrate';
import { appPassword, databaseUrl, templateName } from './database.ts';
import { running } from './running-postgres.ts';
import pg from 'pg';

/** One real PostgreSQL for all test files of a run, with a migrated template that each test copies. */
const startPostgres = async (): Promise<void> => {
  const folder = await mkdtemp(join(tmpdir(), 'forlob-test-'));
  await chmod(folder, 0o755);
  // A test's database need not survive a power cut; everything else is as in production.
  const server = await startEmbeddedPostgres({
    dataDir: join(folder, 'postgres'),
    port: await freePort(),
    password: 'admin',
    settings: { fsync: 'off', full_page_writes: 'off', synchronous_commit: 'off', max_connections: '200' },
  });
  running.server = server;
  running.folder = folder;
  process.env['TEST_POSTGRES_URL'] = server.adminUrl;

  const admin = new pg.Client({ connectionString: server.adminUrl });
  await admin.connect();
  await admin.query(`create database ${templateName}`);
  await admin.end();
  await migrate(databaseUrl(server.adminUrl, templateName), { appPassword });
};

const freePort = async (): Promise<number> => {
  const probe = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => probe.once('listening', resolve));
  const { port } = probe.address() as AddressInfo;
  await new Promise((resolve) => probe.close(resolve));
  return port;
};

export default startPostgres;
