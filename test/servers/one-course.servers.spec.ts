import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Client, Connection } from '@temporalio/client';
import proto from '@temporalio/proto';
import { bul2018 } from '../acceptance/lives/bul-2018.ts';
import { beginLife, type LivingCourse } from '../acceptance/life.ts';
import { openClock, type Clock } from '../acceptance/clock.ts';
import { issuedReminders, logOf, table } from '../acceptance/log.ts';
import { startStack, type TestStack } from '../support/stack.ts';
import { buildServer, serverVersion } from './build-server.ts';
import { startOwnTemporal, type OwnTemporal } from './own-temporal.ts';

const say = (line: string): void => {
  process.stderr.write(`${line}\n`);
};
const programs = await buildServer(say);
const what = `a course on Temporal's own server ${serverVersion()} with PostgreSQL, two APIs, two workers and two projectors`;

if ('missing' in programs) {
  say(`\n  SKIPPED: ${what}\n  WHY: ${programs.missing}\n`);
  describe.skip(`${what}, SKIPPED because ${programs.missing}`, () => {
    it('lives from referral to the last follow-up after closure', () => undefined);
  });
} else
  describe(what, () => {
    let folder: string;
    let temporal: OwnTemporal;
    let stack: TestStack;
    let clock: Clock;
    let course: LivingCourse;
    const cleanUps: (() => Promise<unknown>)[] = [];

    beforeAll(async () => {
      folder = await mkdtemp(path.join(tmpdir(), 'forlob-own-temporal-'));
      cleanUps.push(() => rm(folder, { recursive: true, force: true }));
      temporal = await startOwnTemporal(programs, process.env['TEST_POSTGRES_URL'] ?? '', folder);
      cleanUps.push(temporal.stop);
      process.env['TEST_TEMPORAL_ADDRESS'] = temporal.address;
      stack = await startStack({
        env: {
          FORLOB_SPREAD_MINUTES: '0',
          FORLOB_APIS: '2',
          FORLOB_WORKERS: '2',
          FORLOB_PROJECTORS: '2',
        },
      });
      cleanUps.push(stack.stop);
      clock = await openClock(stack);
      cleanUps.push(clock.close);
      await clock.set(bul2018.referredOn);
      await clock.liveUntil(bul2018.referredOn, '10:00');
      course = await beginLife(stack, bul2018);
      for (const [on, act] of bul2018.acts) {
        await clock.liveUntil(on, '10:00');
        await disturb(on);
        await act(course);
      }
      await clock.liveUntil(bul2018.until, '12:00');
    }, 600_000);
    afterAll(async () => {
      for (const step of cleanUps.reverse()) await step();
    });

    /** On three days something is killed as it stands: of each app one of two, and Temporal whole. */
    const disturb = async (on: string): Promise<void> => {
      if (on === '2018-10-24') stack.kill('worker');
      if (on === '2018-11-19') stack.kill('projector');
      if (on === '2018-12-14') await temporal.killAndStart();
    };

    it('has issued each reminder once, on its day', async () => {
      expect(issuedReminders(await logOf(stack, course.id))).toEqual(table(bul2018.reminders));
    });

    it('has come to its end, with a log without gaps and read models that equal it', async () => {
      expect(await course.get('')).toMatchObject({ course: { state: 'archived' } });
      const { code, stdout } = await stack.forlob('verify', '--json');
      expect([code, stdout]).toEqual([0, expect.stringContaining('"intact": true')]);
    });

    it('is found in Temporal’s own list by its codes, and has ended there', async () => {
      const connection = await Connection.connect({ address: stack.temporal.address });
      const { workflow } = new Client({ connection, namespace: stack.temporal.namespace });
      const runs: string[] = [];
      for await (const { workflowId, status } of workflow.list({
        query: `ForlobTenant = '${bul2018.tenant}' and ForlobPhase = 'after' and ExecutionStatus = 'Completed'`,
      }))
        runs.push(`${workflowId} ${status.name}`);
      await connection.close();
      expect(runs).toEqual([`${bul2018.tenant}/${course.id} COMPLETED`]);
    });

    it('has had two workers that asked for its work', async () => {
      const connection = await Connection.connect({ address: stack.temporal.address });
      const { pollers } = await connection.workflowService.describeTaskQueue({
        namespace: stack.temporal.namespace,
        taskQueue: { name: 'forlob' },
        taskQueueType: proto.temporal.api.enums.v1.TaskQueueType.TASK_QUEUE_TYPE_WORKFLOW,
      });
      await connection.close();
      expect(new Set(pollers.map(({ identity }) => identity)).size).toBeGreaterThanOrEqual(2);
    });
  });
