/** Runs the courses' workflows and their one activity, for all tenants. Any number of these may run. */
import { fileURLToPath } from 'node:url';
import { Connection } from '@temporalio/client';
import { NativeConnection, Runtime, Worker } from '@temporalio/worker';
import { announceReady, required, stopOnSignal } from '#infra/local/part';
import { registerSearchAttributes } from '#infra/temporal/search-attributes';
import { taskQueue } from '#use-cases/time/course-workflows';
import { createCourseActivities } from '#workflows/mentor-course/activities';
import { untilItAnswers } from './connect.ts';
import { serveHealth } from './health.ts';
import { log, runtimeLogger } from './log.ts';
import { openTick } from './open-tick.ts';

Runtime.install({ shutdownSignals: [], logger: runtimeLogger });

const address = required('TEMPORAL_ADDRESS');
const namespace = process.env['TEMPORAL_NAMESPACE'] ?? 'default';
const say = (line: string): void => {
  log.warn(line);
};

const house = openTick(process.env);
const state: { worker?: Worker; stopped: boolean } = { stopped: false };
const health = process.env['WORKER_HEALTH_PORT'];
if (health) serveHealth(Number(health), () => state.worker?.getState() === 'RUNNING');

const connection = await untilItAnswers('Temporal', () => NativeConnection.connect({ address }), say);
await untilItAnswers('PostgreSQL', () => house.ping(), say);
await untilItAnswers('Temporal', () => registerAttributes(), say);

const worker = await Worker.create({
  connection,
  namespace,
  taskQueue,
  workflowsPath: fileURLToPath(import.meta.resolve('#workflows/mentor-course/workflow')),
  activities: createCourseActivities({ tickCourse: house.tickCourse }),
  // 60 KiB for each course kept in memory instead of 967 (measured).
  reuseV8Context: true,
  maxCachedWorkflows: 2_000,
  shutdownGraceTime: '10 seconds',
});
state.worker = worker;
const running = worker.run();
stopOnSignal(async () => {
  if (worker.getState() === 'RUNNING') worker.shutdown();
  await running;
  await connection.close();
  await house.close();
});
announceReady();
log.info({ address, namespace, taskQueue }, 'worker is running');
await running;

async function registerAttributes(): Promise<void> {
  const operator = await Connection.connect({ address });
  try {
    await registerSearchAttributes(operator, namespace);
  } finally {
    await operator.close();
  }
}
