import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Connection } from '@temporalio/client';
import { freePort } from '#infra/local/ports';
import { startDevServer } from '#infra/temporal/dev-server';
import { findBinary } from '#infra/temporal/find-binary';
import { registerSearchAttributes } from '#infra/temporal/search-attributes';
import { temporalCli } from '#infra/temporal/tool';
import type { Bench } from '../figure.ts';
import { endWithUs } from '../left-behind.ts';

/** A Temporal dev server of a figure's own, started as `npm start` does, for as long as the figure is measured. */
export const startTemporal = async (
  bench: Bench,
): Promise<{ readonly address: string; readonly connection: Connection }> => {
  const folder = await mkdtemp(path.join(tmpdir(), 'forlob-bench-temporal-'));
  bench.afterwards(() => rm(folder, { recursive: true, force: true }));
  const { path: binary } = await findBinary(temporalCli, { say: bench.say });
  const server = await startDevServer({
    binary,
    port: await freePort(),
    stateFile: path.join(folder, 'state.db'),
    logFile: path.join(folder, 'temporal.log'),
  });
  const ended = endWithUs(server.process.pid ?? 0);
  bench.afterwards(async () => {
    await server.stop();
    ended();
  });
  const connection = await Connection.connect({ address: server.address });
  bench.afterwards(() => connection.close());
  await registerSearchAttributes(connection, 'default');
  return { address: server.address, connection };
};
