import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { WorkflowHandle } from '@temporalio/client';
import type { TestWorkflowEnvironment } from '@temporalio/testing';
import type { WorkflowBundle } from '@temporalio/worker';
import { recordHistory } from '#test/support/histories';
import { bundleWorkflows, startTimeSkipping, withWorker } from '#test/support/mentor-course';
import { advanced } from '../asleep/messages.ts';
import type { TenantActivities } from './activities.ts';
import type { tenant } from './workflow.ts';

const day = 24 * 3_600_000;

describe('the organisation’s own workflow', () => {
  let server: TestWorkflowEnvironment;
  let bundle: WorkflowBundle;
  beforeAll(async () => {
    [server, bundle] = await Promise.all([startTimeSkipping(), bundleWorkflows()]);
  }, 180_000);
  afterAll(() => server.teardown());

  const sleeping = (waitMs: number) => ({
    next: { obligation: 'digests', due: '2027-03-29T06:40:00.000Z' },
    waitMs,
    ended: false,
  });
  const run = (
    name: string,
    tickTenant: TenantActivities['tickTenant'],
    work: (handle: WorkflowHandle<typeof tenant>) => Promise<void>,
  ): Promise<void> =>
    withWorker(server, bundle, { tickTenant }, async (taskQueue) => {
      const handle = await server.client.workflow.start<typeof tenant>('tenant', {
        args: [{ tenant: 'nydansk' }],
        taskQueue,
        workflowId: `nydansk/organisation-${name}`,
      });
      const { runId } = await handle.describe();
      await work(handle);
      await recordHistory(name, server.client.workflow.getHandle(handle.workflowId, runId), 'tenant');
      await server.client.workflow.getHandle(handle.workflowId).terminate();
    });
  const until = async (met: () => boolean): Promise<void> => {
    while (!met()) await sleep(20);
  };

  it('looks day after day, and at once at news', async () => {
    let looks = 0;
    const tick = (): Promise<ReturnType<typeof sleeping>> => {
      looks += 1;
      return Promise.resolve(sleeping(looks === 3 ? 400 * day : day));
    };
    await run('days', tick, async (handle) => {
      await server.sleep(2.5 * day);
      await until(() => looks === 3);
      await handle.signal(advanced);
      await until(() => looks > 3);
    });
  });

  it('starts a new run when its history is long, and carries nothing but which organisation', async () => {
    let looks = 0;
    const told: unknown[] = [];
    const tick: TenantActivities['tickTenant'] = (house) => {
      looks += 1;
      told.push(house);
      return Promise.resolve(sleeping(60_000));
    };
    await run('long', tick, async (handle) => {
      const { runId } = await handle.describe();
      await server.sleep(120 * 60_000);
      const later = await server.client.workflow.getHandle(handle.workflowId).describe();
      expect(later.runId).not.toBe(runId);
    });
    expect(looks).toBeGreaterThan(60);
    expect(new Set(told.map((each) => JSON.stringify(each)))).toEqual(new Set(['{"tenant":"nydansk"}']));
  });

  it('goes on trying while the database is away', async () => {
    let looks = 0;
    const tick: TenantActivities['tickTenant'] = () => {
      looks += 1;
      return looks < 6 ? Promise.reject(new Error('the database is away')) : Promise.resolve(sleeping(day));
    };
    await run('patience', tick, async () => {
      await server.sleep(5 * 60_000);
      await until(() => looks >= 6);
    });
  });
});
