import { describe, expect, it } from '@jest/globals';
import type { WorkflowHandle } from '@temporalio/client';
import { useSkippingServer } from '#test/support/skipping-server';
import { until } from '#test/support/until';
import { advanced } from '../asleep/messages.ts';
import type { TenantActivities } from './activities.ts';

const day = 24 * 3_600_000;

describe('the organisation’s own workflow', () => {
  const skipping = useSkippingServer();
  const sleeping = (waitMs: number) => ({
    next: { obligation: 'digests', due: '2027-03-29T06:40:00.000Z' },
    waitMs,
    ended: false,
  });
  const run = async (
    name: string,
    tickTenant: TenantActivities['tickTenant'],
    work: (handle: WorkflowHandle) => Promise<void>,
  ): Promise<void> => {
    const workflowId = `nydansk/organisation-${name}`;
    const about = { name, workflow: 'tenant', workflowId, ref: { tenant: 'nydansk' } } as const;
    await skipping.run({ ...about, activities: { tickTenant } }, work);
    await skipping.server().client.workflow.getHandle(workflowId).terminate();
  };

  it('looks day after day, and at once at news', async () => {
    let looks = 0;
    const tick = (): Promise<ReturnType<typeof sleeping>> => {
      looks += 1;
      return Promise.resolve(sleeping(looks === 3 ? 400 * day : day));
    };
    await run('days', tick, async (handle) => {
      await skipping.server().sleep(2.5 * day);
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
      await skipping.server().sleep(120 * 60_000);
      const later = await skipping.server().client.workflow.getHandle(handle.workflowId).describe();
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
      await skipping.server().sleep(5 * 60_000);
      await until(() => looks >= 6);
    });
  });

  it('is given to another when whoever looked has fallen silent', async () => {
    let looks = 0;
    const tick: TenantActivities['tickTenant'] = async () => {
      looks += 1;
      await until(() => looks === 2);
      return sleeping(day);
    };
    await run('silent', tick, () => until(() => looks === 2));
  });
});
