import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { freePort } from '#infra/local/ports';
import { startDevServer } from '#infra/temporal/dev-server';
import { findBinary } from '#infra/temporal/find-binary';
import { temporalCli } from '#infra/temporal/tool';
import { runningTemporal } from './running-temporal.ts';
import startPostgres from './start-postgres.ts';

/** One PostgreSQL and one Temporal dev server for all stack tests of a run; each test takes a database and a namespace of its own. */
const startServers = async (): Promise<void> => {
  const folder = await mkdtemp(path.join(tmpdir(), 'forlob-test-temporal-'));
  runningTemporal.folder = folder;
  const say = (line: string) => process.stderr.write(`${line}\n`);
  const { path: binary } = await findBinary(temporalCli, { say });
  const [server] = await Promise.all([
    startDevServer({
      binary,
      port: await freePort(),
      stateFile: path.join(folder, 'state.db'),
      logFile: path.join(folder, 'temporal.log'),
    }),
    startPostgres(),
  ]);
  runningTemporal.server = server;
  process.env['TEST_TEMPORAL_ADDRESS'] = server.address;
};

export default startServers;
