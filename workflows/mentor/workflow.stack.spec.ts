import { describe, expect, it } from '@jest/globals';
import type { WorkflowHandle } from '@temporalio/client';
import { useSkippingServer } from '#test/support/skipping-server';
import { until } from '#test/support/until';
import { advanced } from '../asleep/messages.ts';
import type { MentorActivities } from './activities.ts';
import type { MentorFound } from './messages.ts';

const day = 24 * 3_600_000;

const sleeping = (waitMs: number): MentorFound => ({
  state: 'approved',
  next: { obligation: 'checkExpiry criminal-record warn', due: '2028-02-01T07:00:00.000Z' },
  waitMs,
  ended: false,
});
const left: MentorFound = { state: 'left', next: null, waitMs: null, ended: true };

describe('the workflow of a mentor', () => {
  const skipping = useSkippingServer();
  const run = (
    name: string,
    tickMentor: MentorActivities['tickMentor'],
    work: (handle: WorkflowHandle) => Promise<void>,
  ): Promise<void> =>
    skipping.run(
      {
        name,
        workflow: 'mentor',
        workflowId: `nydansk/mentor-${name}`,
        ref: { tenant: 'nydansk', mentorId: 'm' },
        activities: { tickMentor },
      },
      work,
    );

  it('sleeps until something is due, looks at once at news, and ends when the mentor has left', async () => {
    let looks = 0;
    const tick = (): Promise<MentorFound> => {
      looks += 1;
      return Promise.resolve(looks < 3 ? sleeping(looks === 2 ? 700 * day : 60 * day) : left);
    };
    await run('life', tick, async (handle) => {
      await skipping.server().sleep(61 * day);
      await until(() => looks >= 2);
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
