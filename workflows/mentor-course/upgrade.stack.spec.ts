import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Client } from '@temporalio/client';
import proto from '@temporalio/proto';
import { NativeConnection, Worker } from '@temporalio/worker';
import type { WorkflowBundle } from '@temporalio/worker';
import { bundleWorkflows, installRuntime, over, sleeping, someCourse } from '#test/support/mentor-course';
import { makeNamespace, type TestNamespace } from '#test/support/temporal';
import { bundleVariant, lookTwice, timerFirst } from '#test/support/workflow-variant';
import { advanced } from '../asleep/messages.ts';
import type { Phase, TickAnswer } from './messages.ts';
import type { mentorCourse } from './workflow.ts';

const { WorkflowTaskFailedCause } = proto.temporal.api.enums.v1;

const phases: readonly Phase[] = ['referral', 'matching', 'startup', 'followUp', 'closure', 'after'];
const looksEach = 5;
/** For what must come, on a machine that is busy with other things. */
const patience = 120_000;

describe('a rolling upgrade', () => {
  let namespace: TestNamespace;
  let connection: NativeConnection;
  let bundles: Readonly<Record<'old' | 'reworded' | 'patched' | 'broken', WorkflowBundle>>;
  beforeAll(async () => {
    installRuntime();
    namespace = await makeNamespace();
    connection = await NativeConnection.connect({ address: namespace.address });
    bundles = {
      old: await bundleWorkflows(),
      reworded: await bundleVariant([
        ['mentor-course/workflow.ts', "'closing begins'", "'closing has begun'"],
      ]),
      patched: await bundleVariant(lookTwice),
      broken: await bundleVariant(timerFirst),
    };
  }, 400_000);
  afterAll(async () => {
    await connection.close();
    await namespace.close();
  });

  /** A course that sleeps a little between looks, five looks a phase; workers of any build may work on it. */
  const openCourse = async () => {
    const taskQueue = `upgrade-${randomUUID()}`;
    const course = someCourse();
    const state = { looks: 0 };
    const tick = (): Promise<TickAnswer> => {
      const phase = phases[Math.floor(state.looks / looksEach)];
      state.looks += 1;
      return Promise.resolve(phase === undefined ? over : sleeping(phase, 50));
    };
    const client = new Client({ connection: namespace.connection, namespace: namespace.namespace });
    const workflowId = `${course.tenant}/${course.courseId}`;
    const handle = await client.workflow.start<typeof mentorCourse>('mentorCourse', {
      args: [course],
      taskQueue,
      workflowId,
    });
    /** Runs a worker of that build until the work is done. Nothing cached: each task is replayed, by whoever takes it. */
    const under = async (build: keyof typeof bundles, work: Promise<unknown>): Promise<void> => {
      const worker = await Worker.create({
        connection,
        namespace: namespace.namespace,
        taskQueue,
        identity: build,
        // One process may not have two workers of the same name on a queue; as in production nothing is routed by it.
        workerDeploymentOptions: {
          version: { deploymentName: 'forlob', buildId: build },
          useWorkerVersioning: false,
        },
        workflowBundle: bundles[build],
        activities: { tick },
        maxCachedWorkflows: 0,
      });
      await worker.runUntil(work);
    };
    const until = async (met: () => boolean | Promise<boolean>): Promise<void> => {
      const givesUp = Date.now() + patience;
      while (!(await met())) {
        if (Date.now() > givesUp) throw new Error(`After ${state.looks} looks it does not come`);
        await sleep(50);
      }
    };
    /** Of every run from the first one on. */
    const events = async () => {
      const all: proto.temporal.api.history.v1.IHistoryEvent[] = [];
      for (let runId: string | undefined = handle.firstExecutionRunId; runId;) {
        const history = await client.workflow.getHandle(workflowId, runId).fetchHistory();
        all.push(...(history.events ?? []));
        runId =
          history.events?.at(-1)?.workflowExecutionContinuedAsNewEventAttributes?.newExecutionRunId ??
          undefined;
      }
      return all;
    };
    const didTasks = async () =>
      new Set((await events()).map((event) => event.workflowTaskCompletedEventAttributes?.identity));
    const failures = async () =>
      (await events()).flatMap((event) => event.workflowTaskFailedEventAttributes ?? []);
    return { state, handle, under, until, didTasks, failures };
  };

  it('lets an old and a new worker take turns and stand side by side, phase after phase', async () => {
    const { state, handle, under, until, didTasks, failures } = await openCourse();
    await under(
      'old',
      until(() => state.looks >= 3),
    );
    await under(
      'reworded',
      until(() => state.looks >= 8),
    );
    await under(
      'old',
      until(() => state.looks >= 13),
    );
    const ended = handle.result();
    await Promise.all([under('old', ended), under('reworded', ended)]);
    expect(await failures()).toEqual([]);
    expect(await didTasks()).toEqual(expect.objectContaining(new Set(['old', 'reworded'])));
    expect((await handle.describe()).status.name).toBe('COMPLETED');
  }, 300_000);

  it('takes a course asleep under old code into a release with a patch, and an old worker beside it loses nothing', async () => {
    const { state, handle, under, until, failures } = await openCourse();
    await under(
      'old',
      until(() => state.looks >= 3),
    );
    await under(
      'patched',
      until(() => state.looks >= 8),
    );
    expect(await failures()).toEqual([]);
    // An old worker that is not gone yet is handed a run with the patch: it cannot replay it and gives it back.
    const before = state.looks;
    await under(
      'old',
      until(async () => (await failures()).length > 0),
    );
    expect(state.looks).toBe(before);
    expect((await failures()).map(({ identity, cause }) => [identity, cause])).toEqual([
      ['old', WorkflowTaskFailedCause.WORKFLOW_TASK_FAILED_CAUSE_NON_DETERMINISTIC_ERROR],
    ]);
    await under('patched', handle.result());
    expect((await handle.describe()).status.name).toBe('COMPLETED');
    expect(state.looks).toBeGreaterThan(phases.length * looksEach);
  }, 300_000);

  it('that breaks courses only stops them, and the old version brought back goes on with them', async () => {
    const { state, handle, under, until, failures } = await openCourse();
    await under(
      'old',
      until(() => state.looks >= 3),
    );
    const before = state.looks;
    await handle.signal(advanced);
    await under(
      'broken',
      until(async () => (await failures()).length > 0),
    );
    expect(state.looks).toBe(before);
    await under('old', handle.result());
    expect((await failures()).every(({ identity }) => identity === 'broken')).toBe(true);
    expect((await handle.describe()).status.name).toBe('COMPLETED');
  }, 300_000);
});
