import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Client } from '@temporalio/client';
import { SearchAttributeType, defineSearchAttributeKey } from '@temporalio/common';
import { msToTs } from '@temporalio/common/lib/time.js';
import { NativeConnection, Worker } from '@temporalio/worker';
import { bundleWorkflows, installRuntime } from '#test/support/mentor-course';
import { anAppend, openTestStore, type TestStore } from '#test/support/store';
import { makeNamespace, type TestNamespace } from '#test/support/temporal';
import { taskQueue } from '#use-cases/time/workflows';
import { examine } from './examine.ts';
import type { FaultCode } from './faults.ts';

const tenant = 'nydansk';
const courseId = randomUUID();

describe('forlob doctor, looking at Temporal', () => {
  let test: TestStore;
  let temporal: TestNamespace;
  let folder: string;

  beforeAll(async () => {
    installRuntime();
    [test, temporal] = await Promise.all([openTestStore(), makeNamespace()]);
    folder = await mkdtemp(path.join(tmpdir(), 'forlob-doctor-'));
    await test.keys.createTenant(tenant);
    await test.store.append(tenant, anAppend({ stream: `course-${courseId}`, answer: [] }));
  });
  afterAll(async () => {
    await temporal.close();
    await test.close();
    await rm(folder, { recursive: true });
  });

  const found = async (code: FaultCode, namespace = temporal.namespace): Promise<string | undefined> => {
    const findings = await examine({
      DATABASE_URL: test.database.url,
      DATABASE_ADMIN_URL: test.database.adminUrl,
      FORLOB_DATA: folder,
      TEMPORAL_ADDRESS: temporal.address,
      TEMPORAL_NAMESPACE: namespace,
    });
    return findings.find((each) => each.code === code)?.what;
  };

  it('finds that the namespace is missing', async () => {
    expect(await found('namespace-missing', 'nowhere')).toBe('nowhere');
    expect(await found('namespace-missing')).toBeUndefined();
  });

  it('finds the search attributes that a namespace lacks', async () => {
    const namespace = `bare-${randomUUID()}`;
    const workflowExecutionRetentionPeriod = msToTs('1 day');
    await temporal.connection.workflowService.registerNamespace({
      namespace,
      workflowExecutionRetentionPeriod,
    });
    expect(await found('search-attributes-missing', namespace)).toMatch(/ForlobTenant.* in bare-/);
    expect(await found('search-attributes-missing')).toBeUndefined();
  });

  it('finds open courses that have no workflow', async () => {
    expect(await found('workflow-missing')).toBe(`${tenant}: 1 of 1 open courses, such as ${courseId}`);
  });

  it('finds that nobody asks for tasks, and then that the tasks of a course fail', async () => {
    expect(await found('no-worker')).toBe(`nobody polls the queue ${taskQueue}`);
    // A worker that does not know the workflow: each of its tasks fails, as with any bug in a workflow's code.
    const withoutIt = new URL('../../workflows/asleep/messages.ts', import.meta.url);
    const workflowBundle = await bundleWorkflows(fileURLToPath(withoutIt));
    const connection = await NativeConnection.connect({ address: temporal.address });
    const worker = await Worker.create({
      ...{ connection, namespace: temporal.namespace, taskQueue, workflowBundle },
      activities: { tick: () => Promise.resolve() },
    });
    const running = worker.run();
    const client = new Client({ connection: temporal.connection, namespace: temporal.namespace });
    const workflowId = `${tenant}/${courseId}`;
    const key = defineSearchAttributeKey('ForlobTenant', SearchAttributeType.KEYWORD);
    await client.workflow.start('mentorCourse', {
      ...{ workflowId, taskQueue, args: [{ tenant, courseId }] },
      typedSearchAttributes: [{ key, value: tenant }],
    });
    let what: string | undefined;
    while (what === undefined) {
      await sleep(500);
      what = await found('workflow-tasks-failing');
    }
    expect(what).toMatch(new RegExp(`^${workflowId}: a workflow task is in its \\d+th attempt`));
    expect(await found('no-worker')).toBeUndefined();
    // The organisation's own workflow is nobody's here.
    expect(await found('workflow-missing')).toMatch(/^nydansk: 1 of 1 open tenants/);
    worker.shutdown();
    await running;
    await connection.close();
  }, 90_000);
});
