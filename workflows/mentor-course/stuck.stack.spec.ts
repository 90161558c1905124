import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { Client } from '@temporalio/client';
import { NativeConnection, Worker } from '@temporalio/worker';
import type { WorkflowBundle } from '@temporalio/worker';
import { bundleWorkflows, installRuntime, sleeping, someCourse } from '#test/support/mentor-course';
import { until } from '#test/support/until';
import { openTestStore, type TestStore } from '#test/support/store';
import { makeNamespace, type TestNamespace } from '#test/support/temporal';
import { bundleVariant, timerFirst } from '#test/support/workflow-variant';
import { createWakes } from '#use-cases/time/wakes';
import { createWorkflows, taskQueue } from '#use-cases/time/workflows';
import { reconcile } from '#use-cases/time/reconcile';

/** Started, and the first task scheduled and begun. */
const startedOnly = 3;

let store: TestStore;
let temporal: TestNamespace;
let native: NativeConnection;
beforeAll(async () => {
  installRuntime();
  [store, temporal] = await Promise.all([openTestStore(), makeNamespace()]);
  native = await NativeConnection.connect({ address: temporal.address });
}, 120_000);
afterAll(async () => {
  await native.close();
  await temporal.close();
  await store.close();
});

it('a workflow whose history contradicts the program is begun anew, looks, and no other one is', async () => {
  const { connection, namespace } = temporal;
  const client = new Client({ connection, namespace });
  const workflows = createWorkflows(client, 'course');
  const [stuck, asleep] = [someCourse(), someCourse()];
  const { tenant } = stuck;
  const looks: string[] = [];
  /** Nothing is cached: each task is replayed from its history. */
  const under = async (workflowBundle: WorkflowBundle, work: () => Promise<void>): Promise<void> => {
    const worker = await Worker.create({
      ...{ connection: native, namespace, taskQueue, workflowBundle, maxCachedWorkflows: 0 },
      activities: {
        tick: ({ courseId }: typeof stuck) => {
          looks.push(courseId);
          return Promise.resolve(sleeping('followUp', null));
        },
      },
    });
    await worker.runUntil(work);
  };
  await under(await bundleWorkflows(), async () => {
    for (const { courseId } of [stuck, asleep]) await workflows.wake(tenant, courseId);
    for (const { courseId } of [stuck, asleep])
      await until(async () => {
        const { raw, historyLength } = await client.workflow.getHandle(`${tenant}/${courseId}`).describe();
        return historyLength > startedOnly && !raw.pendingWorkflowTask;
      });
  });

  const incompatible = await bundleVariant(timerFirst);
  await under(incompatible, async () => {
    await workflows.wake(tenant, stuck.courseId);
    await until(async () => (await workflows.stuck(tenant)).size > 0);
    const before = looks.length;
    const round = await reconcile({ workflows, wakes: createWakes(store.pool, 'course') }, tenant, new Map());
    expect(round).toMatchObject({ missing: [], late: [], stuck: [stuck.courseId] });
    await until(() => looks.length > before);
    expect(looks.slice(before)).toEqual([stuck.courseId]);
    await until(async () => (await workflows.stuck(tenant)).size === 0);
  });
}, 300_000);
