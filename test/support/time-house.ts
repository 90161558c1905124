import { Client } from '@temporalio/client';
import { NativeConnection, Worker } from '@temporalio/worker';
import { createCalendar } from '#calendar';
import { advanceClock, setClock } from '#event-store';
import type { Instant } from '#kernel';
import { createDigestBox, createOutbox, createStaffDirectory, type StaffMember } from '#messages';
import { createCourseCommands } from '#use-cases';
import type { CourseCommands } from '#use-cases';
import type { CommandPorts } from '#use-cases/command-ports';
import { commandPortsOf } from '#use-cases/command-ports-of';
import { loadCatalogue } from '#use-cases/load-catalogue';
import { createMentorCommands } from '#use-cases/mentor-commands';
import type { MentorCommands } from '#use-cases/mentor-commands';
import type { AdvancePorts } from '#use-cases/time/advance-clock';
import { everyone, type Sleepers } from '#use-cases/time/sleepers';
import { createTickCourse } from '#use-cases/time/tick-course';
import { createTickMentor } from '#use-cases/time/tick-mentor';
import { createTickTenant } from '#use-cases/time/tick-tenant';
import { createWakes } from '#use-cases/time/wakes';
import { taskQueue } from '#use-cases/time/workflows';
import { createCourseActivities } from '#workflows/mentor-course/activities';
import { createMentorActivities } from '#workflows/mentor/activities';
import { createTenantActivities } from '#workflows/tenant/activities';
import { openTimeParts } from '../../apps/projector/time-parts.ts';
import { startMailServer, type MailServer } from './mail-server.ts';
import { bundleWorkflows, installRuntime } from './mentor-course.ts';
import { openTestStore, type TestStore } from './store.ts';
import { makeNamespace, type TestNamespace } from './temporal.ts';

/** One organisation over a real Temporal and a real PostgreSQL: a worker, the projector's time parts but the reconciler, mail. */
export interface TimeHouse {
  readonly test: TestStore;
  readonly mails: MailServer;
  readonly client: Client;
  readonly courses: CourseCommands;
  readonly mentors: MentorCommands;
  /** Its courses' workflows, and the notes of the looks at them. */
  readonly asleep: Sleepers;
  readonly time: AdvancePorts;
  /** What did not work, and every alarm. */
  readonly errors: readonly unknown[];
  readonly close: () => Promise<void>;
}

export const openTimeHouse = async (
  tenant: string,
  now: Instant,
  staff: readonly StaffMember[],
): Promise<TimeHouse> => {
  installRuntime();
  const [test, temporal, mails] = await Promise.all([openTestStore(), makeNamespace(), startMailServer()]);
  const { pool, keys, store, database } = test;
  await keys.createTenant(tenant);
  await setClock(database.adminUrl, now);
  await createStaffDirectory(pool, keys).put(tenant, staff);
  const ports = commandPortsOf({ ...test, ...loadCatalogue(), calendar: createCalendar() });
  const [courses, mentors] = [createCourseCommands(ports), createMentorCommands(ports)];
  const client = new Client({ connection: temporal.connection, namespace: temporal.namespace });
  const sleepers = everyone(pool, client);
  const [asleep] = sleepers as [Sleepers];
  const errors: unknown[] = [];
  const stopWorker = await startWorker(temporal, { test, ports, courses, mentors, errors });
  const stopParts = startParts(temporal, mails, { test, ports, errors });
  return {
    ...{ test, mails, client, courses, mentors, asleep, errors },
    time: {
      ...{ pool, store, outbox: createOutbox(pool), projections: [], environment: 'development' },
      everyone: sleepers,
      moveClock: (ms) => advanceClock(database.adminUrl, ms),
    },
    close: async () => {
      await stopParts();
      await stopWorker();
      await temporal.close();
      await mails.close();
      await test.close();
    },
  };
};

interface Inside {
  readonly test: TestStore;
  readonly ports: CommandPorts;
  readonly errors: unknown[];
}

/** The worker as `apps/worker` has it; answers what stops it. */
const startWorker = async (
  { address, namespace }: TestNamespace,
  { test, ports, courses, mentors, errors }: Inside & Pick<TimeHouse, 'courses' | 'mentors'>,
): Promise<() => Promise<void>> => {
  const { pool, keys } = test;
  const told = {
    spreadMinutes: 0,
    onStuck: (...stuck: readonly unknown[]) => {
      errors.push(stuck);
    },
  };
  const native = await NativeConnection.connect({ address });
  const worker = await Worker.create({
    ...{ connection: native, namespace, taskQueue },
    workflowBundle: await bundleWorkflows(),
    activities: {
      ...createCourseActivities({
        tickCourse: createTickCourse({ ...told, ports, courses, wakes: createWakes(pool, 'course') }),
      }),
      ...createMentorActivities(
        createTickMentor({ ...told, ports, mentors, wakes: createWakes(pool, 'mentor') }),
      ),
      ...createTenantActivities(
        createTickTenant({
          ...{ ports, courses, pool, outbox: createOutbox(pool), digests: createDigestBox(pool) },
          staff: createStaffDirectory(pool, keys),
        }),
      ),
    },
  });
  const running = worker.run();
  return async () => {
    worker.shutdown();
    await running;
    await native.close();
  };
};

/** The projector's parts that carry time; a test asks the reconciler itself. */
const startParts = (
  { address, namespace }: TestNamespace,
  mails: MailServer,
  { test, ports, errors }: Inside,
): (() => Promise<void>) => {
  process.env['TEMPORAL_ADDRESS'] = address;
  process.env['SMTP_URL'] = mails.url;
  const { parts, close } = openTimeParts(
    { TEMPORAL_NAMESPACE: namespace },
    {
      ...{ pool: test.pool, keys: test.keys, ports },
      onError: (part, error) => errors.push([part, error]),
      alarm: (what, details) => errors.push([what, details]),
    },
  );
  const end = new AbortController();
  const followed = parts.filter(({ name }) => name !== 'reconciler').map((part) => part.run(end.signal));
  return async () => {
    end.abort();
    await Promise.all(followed);
    await close();
  };
};
