/** Runs the courses' workflows and the organisations' own, with one activity each, for all tenants. Any number of these may run. */
import { Connection } from '@temporalio/client';
import { NativeConnection, Worker } from '@temporalio/worker';
import { announceReady, required, stopOnSignal } from '#infra/local/part';
import { serveInternal } from '#infra/observe/serve-internal';
import { readSecretFiles } from '#infra/secret-files';
import { registerSearchAttributes } from '#infra/temporal/search-attributes';
import { createDigestBox, createOutbox, createStaffDirectory } from '#messages';
import { openFoundation } from '#use-cases/lay-foundation';
import { createWakes } from '#use-cases/time/wakes';
import { taskQueue } from '#use-cases/time/workflows';
import { createTickCourse } from '#use-cases/time/tick-course';
import { createTickMentor } from '#use-cases/time/tick-mentor';
import { createTickTenant } from '#use-cases/time/tick-tenant';
import { createCourseActivities } from '#workflows/mentor-course/activities';
import { createMentorActivities } from '#workflows/mentor/activities';
import { createTenantActivities } from '#workflows/tenant/activities';
import { untilItAnswers } from './connect.ts';
import { log } from './log.ts';
import { createWorkerMetrics } from './metrics.ts';
import { missingOnce } from './missing-once.ts';
import { withPulse } from './pulse.ts';
import { installMeasuredRuntime, installRuntime } from './runtime.ts';
import { workflowCode } from './workflow-code.ts';

readSecretFiles(process.env);
const address = required('TEMPORAL_ADDRESS');
const namespace = process.env['TEMPORAL_NAMESPACE'] ?? 'default';
const say = (what: string, error: unknown): void => {
  log.warn({ error, why: what }, 'does not answer yet');
};

const metrics = createWorkerMetrics();
const foundation = openFoundation(process.env, {
  observer: metrics.observer,
  onError: (error) => {
    log.warn({ error }, 'a connection to PostgreSQL broke');
  },
});
metrics.watch(foundation);
const tick = createTickCourse({
  ports: foundation.ports,
  courses: foundation.courses,
  wakes: createWakes(foundation.pool, 'course'),
  spreadMinutes: Number(process.env['FORLOB_SPREAD_MINUTES'] ?? 30),
  onTaken: (tenant, courseId, step, correlationId) => {
    log.info({ tenant, courseId, step, correlationId }, 'took a due step');
    metrics.onTaken(tenant);
  },
  onUnreadable: (tenant, courseId, error) => {
    log.error({ alarm: 'course-unreadable', tenant, courseId, error }, 'a course cannot be read');
  },
  onStuck: (tenant, courseId, step, why) => {
    metrics.onStuck(tenant);
    log.error({ alarm: 'step-stuck', tenant, courseId, step, why }, 'a due step could not be taken');
  },
});
const tickCourse = missingOnce(metrics.timed(tick), (tenant, courseId) => {
  metrics.onOrphan(tenant);
  log.error({ alarm: 'course-missing', tenant, courseId }, 'a workflow has no course in the log');
});
const tickMentor = missingOnce(
  createTickMentor({
    ports: foundation.ports,
    mentors: foundation.mentors,
    wakes: createWakes(foundation.pool, 'mentor'),
    spreadMinutes: Number(process.env['FORLOB_SPREAD_MINUTES'] ?? 30),
    onTaken: (tenant, mentorId, step, correlationId) => {
      log.info({ tenant, stream: `mentor-${mentorId}`, step, correlationId }, 'took a due step');
      metrics.onTaken(tenant);
    },
    onUnreadable: (tenant, mentorId, error) => {
      log.error(
        { alarm: 'mentor-unreadable', tenant, stream: `mentor-${mentorId}`, error },
        'a mentor cannot be read',
      );
    },
    onStuck: (tenant, mentorId, step, why) => {
      metrics.onStuck(tenant);
      log.error(
        { alarm: 'step-stuck', tenant, stream: `mentor-${mentorId}`, step, why },
        'a due step could not be taken',
      );
    },
  }),
  (tenant, mentorId) => {
    metrics.onOrphan(tenant);
    log.error(
      { alarm: 'mentor-missing', tenant, stream: `mentor-${mentorId}` },
      'a workflow has no mentor in the log',
    );
  },
);
const tickTenant = createTickTenant({
  ports: foundation.ports,
  courses: foundation.courses,
  outbox: createOutbox(foundation.pool),
  digests: createDigestBox(foundation.pool),
  pool: foundation.pool,
  staff: createStaffDirectory(foundation.pool, foundation.keys),
  onDigest: (tenant, digest, items) => {
    log.info({ tenant, digest, items }, 'queued a digest');
  },
});
const state: { worker?: Worker; stopped: boolean } = { stopped: false };
const isRunning = (): boolean => state.worker?.getState() === 'RUNNING';
const internalPort = process.env['WORKER_HEALTH_PORT'];
if (internalPort) {
  const sdk = await installMeasuredRuntime();
  serveInternal(Number(internalPort), { ready: isRunning, metrics: () => metrics.read(sdk, isRunning()) });
} else installRuntime();

const connection = await untilItAnswers('temporal', () => NativeConnection.connect({ address }), say);
await untilItAnswers('postgres', () => foundation.ports.store.now(), say);
await untilItAnswers('temporal', () => registerAttributes(), say);

const worker = await Worker.create({
  connection,
  namespace,
  taskQueue,
  ...workflowCode(),
  activities: {
    ...createCourseActivities({ tickCourse }),
    ...createMentorActivities(tickMentor),
    ...createTenantActivities(withPulse(tickTenant)),
  },
  // Without it each course kept in memory has a V8 context of its own, about a megabyte (measured).
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
  await foundation.close();
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
