import { randomUUID } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { TestWorkflowEnvironment } from '@temporalio/testing';
import { DefaultLogger, Runtime, Worker, bundleWorkflowCode } from '@temporalio/worker';
import type { WorkflowBundle } from '@temporalio/worker';
import { findBinary } from '#infra/temporal/find-binary';
import { searchAttributes } from '#infra/temporal/search-attributes';
import { temporalTestServer } from '#infra/temporal/tool';
import type { CourseRef, Phase, TickAnswer } from '#workflows/mentor-course/messages';

const quiet = new DefaultLogger('ERROR', () => undefined);

const workflowFile = fileURLToPath(new URL('../../workflows/all.ts', import.meta.url));

/** The workflow's code as the worker runs it. */
export const bundleWorkflows = (workflowsPath = workflowFile): Promise<WorkflowBundle> =>
  bundleWorkflowCode({ workflowsPath, logger: quiet });

/** Temporal's core says little, and leaves the process's signals alone. Once per process. */
export const installRuntime = (): void => {
  Runtime.install({
    logger: quiet,
    shutdownSignals: [],
    telemetryOptions: { logging: { filter: 'OFF', forward: {} } },
  });
};

/** A Temporal whose clock jumps ahead whenever everyone sleeps. */
export const startTimeSkipping = async (): Promise<TestWorkflowEnvironment> => {
  installRuntime();
  const { path } = await findBinary(temporalTestServer);
  const server = await TestWorkflowEnvironment.createTimeSkipping({
    server: { executable: { type: 'existing-path', path } },
  });
  // This server cannot list what it has, so there is no asking first.
  await server.connection.operatorService.addSearchAttributes({ namespace: 'default', searchAttributes });
  return server;
};

/** Runs `work` while a worker with these hands is at work on a queue of its own. */
export const withWorker = async <Result>(
  server: TestWorkflowEnvironment,
  workflowBundle: WorkflowBundle,
  activities: object,
  work: (taskQueue: string) => Promise<Result>,
): Promise<Result> => {
  const taskQueue = `test-${randomUUID()}`;
  const worker = await Worker.create({
    connection: server.nativeConnection,
    taskQueue,
    workflowBundle,
    activities,
  });
  return worker.runUntil(work(taskQueue));
};

export const someCourse = (): CourseRef => ({ tenant: 'nydansk', courseId: randomUUID() });

/** What a look answers in a phase that has something due so many milliseconds ahead. */
export const sleeping = (
  phase: Phase,
  waitMs: number | null,
  obligation = 'followUp 1 mentor',
): TickAnswer => ({
  phase,
  programme: 'bul@2018',
  next: waitMs === null ? null : { obligation, due: '2027-03-29T06:00:00.000Z' },
  waitMs,
  ended: false,
});

export const over: TickAnswer = {
  phase: 'after',
  programme: 'bul@2018',
  next: null,
  waitMs: null,
  ended: true,
};
