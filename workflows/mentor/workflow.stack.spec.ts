import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { WorkflowHandle } from '@temporalio/client';
import type { TestWorkflowEnvironment } from '@temporalio/testing';
import type { WorkflowBundle } from '@temporalio/worker';
import { recordHistory } from '#test/support/histories';
import { bundleWorkflows, startTimeSkipping, withWorker } from '#test/support/mentor-course';
import { advanced } from '../asleep/messages.ts';
import type { MentorActivities } from './activities.ts';
import type { MentorFound } from './messages.ts';
import type { mentor } from './workflow.ts';

const day = 24 * 3_600_000;

const sleeping = (waitMs: number): MentorFound => ({
  state: 'approved',
  next: { obligation: 'checkExpiry criminal-record warn', due: '2028-02-01T07:00:00.000Z' },
  waitMs,
  ended: false,
});
const left: MentorFound = { state: 'left', next: null, waitMs: null, ended: true };

describe('the workflow of a mentor', () => {
  let server: TestWorkflowEnvironment;
  let bundle: WorkflowBundle;
  beforeAll(async () => {
    [server, bundle] = await Promise.all([startTimeSkipping(), bundleWorkflows()]);
  }, 180_000);
  afterAll(() => server.teardown());

  const run = (
    name: string,
    tickMentor: MentorActivities['tickMentor'],
    work: (handle: WorkflowHandle<typeof mentor>) => Promise<void>,
  ): Promise<void> =>
    withWorker(server, bundle, { tickMentor }, async (taskQueue) => {
      const handle = await server.client.workflow.start<typeof mentor>('mentor', {
        args: [{ tenant: 'nydansk', mentorId: 'm' }],
        taskQueue,
        workflowId: `nydansk/mentor-${name}`,
      });
      const { runId } = await handle.describe();
      await work(handle);
      await recordHistory(name, server.client.workflow.getHandle(handle.workflowId, runId), 'mentor');
    });

  it('sleeps until something is due, looks at once at news, and ends when the mentor has left', async () => {
    let looks = 0;
    const tick = (): Promise<MentorFound> => {
      looks += 1;
      return Promise.resolve(looks < 3 ? sleeping(looks === 2 ? 700 * day : 60 * day) : left);
    };
    await run('life', tick, async (handle) => {
      await server.sleep(61 * day);
      while (looks < 2) await sleep(20);
      await handle.signal(advanced);
      await handle.result();
    });
    expect(looks).toBe(3);
  });

  it('starts a new run when its history is long, and carries nothing but which mentor', async () => {
    let looks = 0;
    const told = new Set<string>();
    const tick: MentorActivities['tickMentor'] = (who) => {
      looks += 1;
      told.add(JSON.stringify(who));
      return Promise.resolve(looks > 200 ? left : sleeping(60_000));
    };
    await run('long', tick, async (handle) => {
      const { runId } = await handle.describe();
      await handle.result();
      expect((await handle.describe()).runId).not.toBe(runId);
    });
    expect(told).toEqual(new Set(['{"tenant":"nydansk","mentorId":"m"}']));
  });

  it('goes on trying while the database is away', async () => {
    let looks = 0;
    const tick: MentorActivities['tickMentor'] = () => {
      looks += 1;
      return looks < 6 ? Promise.reject(new Error('the database is away')) : Promise.resolve(left);
    };
    await run('patience', tick, async (handle) => {
      await handle.result();
    });
    expect(looks).toBe(6);
  });
});
