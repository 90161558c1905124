import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Connection } from '@temporalio/client';
import pg from 'pg';
import { startStack } from '#test/support/stack';
import type { PartName, TestStack } from '#test/support/stack';
import { isAlive } from './process-identity.ts';
import { readRun, runningCopy } from './run-file.ts';
import type { ChildNote } from './run-file.ts';
import { AlreadyRunning, startLocal } from './supervisor.ts';

const minutes = 60_000;

describe('a local copy', () => {
  let stack: TestStack;
  const note = (part: PartName): ChildNote | undefined =>
    readRun(stack.dataFolder)?.children.find((child) => child.name === part);
  const restarted = async (part: PartName): Promise<void> => {
    while (note(part)?.restarts === 0 || note(part)?.state !== 'ready') await sleep(50);
  };
  beforeAll(async () => {
    stack = await startStack({ own: ['postgres', 'temporal'] });
  }, 2 * minutes);
  afterAll(() => stack.stop(), minutes);

  it(
    'starts each part again that was killed, at its old address',
    async () => {
      for (const part of ['postgres', 'temporal', 'oidc', 'smtp', 'api', 'worker', 'projector'] as const) {
        stack.kill(part);
        await restarted(part);
      }
      const database = new pg.Client({ connectionString: stack.databaseUrl });
      await database.connect();
      await database.end();
      await (await Connection.connect({ address: stack.temporal.address })).close();
      expect(await stack.tokenFor('coordinator', 'nydansk')).toMatch(/^ey/);
      expect(await stack.mails()).toEqual([]);
      expect((await fetch(`${stack.apiUrl}/healthz`)).status).toBe(200);
    },
    3 * minutes,
  );

  it('is the only one with its data folder', async () => {
    const again = startLocal({ data: stack.dataFolder, env: process.env, say: () => undefined });
    await expect(again).rejects.toThrow(AlreadyRunning);
  });

  it(
    'leaves no process behind when it stops',
    async () => {
      const children = readRun(stack.dataFolder)?.children ?? [];
      await stack.stop();
      expect(children).toHaveLength(7);
      expect(children.filter(isAlive)).toEqual([]);
      expect(runningCopy(stack.dataFolder)).toBeUndefined();
    },
    minutes,
  );
});
