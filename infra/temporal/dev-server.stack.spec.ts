import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Connection } from '@temporalio/client';
import { freePort } from '../local/ports.ts';
import { startDevServer } from './dev-server.ts';
import { findBinary } from './find-binary.ts';
import { missingSearchAttributes, registerSearchAttributes } from './search-attributes.ts';
import { temporalCli } from './tool.ts';

describe('the Temporal dev server', () => {
  let folder: string;
  beforeAll(async () => (folder = await mkdtemp(path.join(tmpdir(), 'forlob-temporal-'))));
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it('keeps its search attributes over a restart', async () => {
    const { path: binary } = await findBinary(temporalCli);
    const start = async () =>
      startDevServer({
        binary,
        port: await freePort(),
        stateFile: path.join(folder, 'state.db'),
        logFile: path.join(folder, 'temporal.log'),
      });

    const first = await start();
    const connection = await Connection.connect({ address: first.address });
    const added = await registerSearchAttributes(connection, 'default');
    const again = await registerSearchAttributes(connection, 'default');
    await connection.close();
    await first.stop();
    expect(added).toContain('ForlobNextDue');
    expect(again).toEqual([]);

    const second = await start();
    const reconnected = await Connection.connect({ address: second.address });
    const missing = await missingSearchAttributes(reconnected, 'default');
    await reconnected.close();
    await second.stop();
    expect(missing).toEqual([]);
  });

  it('says where its log is when it does not start', async () => {
    const { path: binary } = await findBinary(temporalCli);
    const options = {
      binary,
      port: 1,
      stateFile: '/dev/null/state.db',
      logFile: path.join(folder, 'bad.log'),
    };
    await expect(startDevServer({ ...options, stateFile: folder })).rejects.toThrow(/bad\.log/);
  });
});
