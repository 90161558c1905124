import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Client } from '@temporalio/client';
import { NativeConnection, Worker } from '@temporalio/worker';
import { createCalendar } from '#calendar';
import { advanceClock, setClock } from '#event-store';
import { createDigestBox, createOutbox, createStaffDirectory } from '#messages';
import { startMailServer } from '#test/support/mail-server';
import type { MailServer } from '#test/support/mail-server';
import { bundleWorkflows, installRuntime } from '#test/support/mentor-course';
import { openTestStore } from '#test/support/store';
import type { TestStore } from '#test/support/store';
import { makeNamespace } from '#test/support/temporal';
import type { TestNamespace } from '#test/support/temporal';
import { createCourseCommands } from '#use-cases';
import type { CourseCommands, GivenCommand } from '#use-cases';
import type { LocalDate } from '#kernel';
import type { GivenMentorCommand } from '#use-cases/mentor-commands';
import { commandPortsOf } from '#use-cases/command-ports-of';
import { loadCatalogue } from '#use-cases/load-catalogue';
import { advanceAppClock } from '#use-cases/time/advance-clock';
import type { AdvancePorts, ClockStep } from '#use-cases/time/advance-clock';
import { everyone, type Sleepers } from '#use-cases/time/sleepers';
import { taskQueue } from '#use-cases/time/workflows';
import { reconcile } from '#use-cases/time/reconcile';
import { createTickCourse } from '#use-cases/time/tick-course';
import { createTickMentor } from '#use-cases/time/tick-mentor';
import { createWakes } from '#use-cases/time/wakes';
import { createMentorCommands } from '#use-cases/mentor-commands';
import { createTickTenant } from '#use-cases/time/tick-tenant';
import { createCourseActivities } from '#workflows/mentor-course/activities';
import { createMentorActivities } from '#workflows/mentor/activities';
import { createTenantActivities } from '#workflows/tenant/activities';
import { openTimeParts } from './time-parts.ts';

const tenant = 'nydansk';
const day = 24 * 3_600_000;

describe('time, over a real Temporal and a real PostgreSQL', () => {
  let test: TestStore;
  let temporal: TestNamespace;
  let mails: MailServer;
  let courses: CourseCommands;
  let client: Client;
  let time: AdvancePorts;
  let asleep: Sleepers;
  let house: Parameters<typeof commandPortsOf>[0];
  const errors: unknown[] = [];
  const ends: (() => Promise<unknown>)[] = [];

  beforeAll(async () => {
    installRuntime();
    [test, temporal, mails] = await Promise.all([openTestStore(), makeNamespace(), startMailServer()]);
    const { pool, keys, store } = test;
    const { address, namespace, connection } = temporal;
    await keys.createTenant(tenant);
    await setClock(test.database.adminUrl, '2027-02-02T09:00:00.000Z');
    house = { ...test, ...loadCatalogue(), calendar: createCalendar() };
    const ports = commandPortsOf(house);
    courses = createCourseCommands(ports);
    client = new Client({ connection, namespace });
    const sleepers = everyone(pool, client);
    [asleep] = sleepers as [Sleepers];
    const { wakes } = asleep;
    const onStuck = (...stuck: readonly unknown[]) => errors.push(stuck);

    const native = await NativeConnection.connect({ address });
    const worker = await Worker.create({
      ...{ connection: native, namespace, taskQueue },
      workflowBundle: await bundleWorkflows(),
      activities: {
        ...createCourseActivities({
          tickCourse: createTickCourse({ ports, courses, wakes, spreadMinutes: 0, onStuck }),
        }),
        ...createMentorActivities(
          createTickMentor({
            ...{ ports, spreadMinutes: 0, onStuck },
            mentors: createMentorCommands(ports),
            wakes: createWakes(pool, 'mentor'),
          }),
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
    process.env['TEMPORAL_ADDRESS'] = address;
    process.env['SMTP_URL'] = mails.url;
    const { parts, close } = openTimeParts(
      { TEMPORAL_NAMESPACE: namespace },
      {
        ...{ pool, keys, ports },
        onError: (part, error) => errors.push([part, error]),
        alarm: (what, details) => errors.push([what, details]),
      },
    );
    const end = new AbortController();
    const followed = parts.filter(({ name }) => name !== 'reconciler').map((part) => part.run(end.signal));
    ends.push(async () => {
      end.abort();
      await Promise.all(followed);
      worker.shutdown();
      await running;
      await native.close();
      await close();
    });
    await createStaffDirectory(pool, keys).put(tenant, [
      {
        id: 'anna',
        name: 'Anna Prøve',
        email: 'anna@example.org',
        language: 'da',
        roles: ['coordinator'],
        team: 'nord',
      },
      {
        id: 'lea',
        name: 'Lea Prøve',
        email: 'lea@example.org',
        language: 'da',
        roles: ['leader'],
        team: null,
      },
    ]);
    time = {
      ...{ pool, store, outbox: createOutbox(pool), projections: [], environment: 'development' },
      everyone: sleepers,
      moveClock: (ms) => advanceClock(test.database.adminUrl, ms),
    };
  }, 120_000);
  afterAll(async () => {
    for (const end of ends) await end();
    await temporal.close();
    await mails.close();
    await test.close();
  }, 60_000);

  const give = async (courseId: string, command: GivenCommand): Promise<void> => {
    const result = await courses.execute({
      ...{ tenant, courseId, commandId: randomUUID(), correlationId: 'spec', command },
      actor: { id: 'anna', role: 'coordinator' },
    });
    expect(result).toMatchObject({ kind: 'accepted' });
  };
  const refer = async (): Promise<string> => {
    const courseId = randomUUID();
    await give(courseId, {
      type: 'SubmitReferral',
      programme: 'bul',
      mentee: randomUUID(),
      channel: 'municipality',
      municipality: 'Søby',
      team: 'nord',
      caseworker: 'carl',
      coordinator: 'anna',
      consent: { textVersion: '1', on: '2027-02-02', laterContact: true },
      reason: null,
    });
    return courseId;
  };
  const handleOf = (courseId: string) => client.workflow.getHandle(`${tenant}/${courseId}`);
  const until = async (met: () => Promise<boolean>): Promise<void> => {
    while (!(await met())) await sleep(50);
  };

  it('brings what two weeks ask of the staff into the inbox, one mail a day for each, and a course that can be read in Temporal', async () => {
    const courseId = await refer();
    const steps: ClockStep[] = [];
    await advanceAppClock(time, 14 * day, (step) => steps.push(step));
    expect(mails.received.map(({ to, subject }) => [to?.[0]?.address, subject])).toEqual([
      ['anna@example.org', 'Forløb: 1 opgave i dag'],
      ['anna@example.org', 'Forløb: 1 opgave i dag'],
      ['lea@example.org', 'Forløb: 1 opgave i dag, 1 over fristen'],
    ]);
    expect(mails.received[1]?.text).toContain(
      'Vurdér den nye henvisning, og kontakt borgeren. Frist: torsdag den 4. februar 2027',
    );
    expect(steps.map(({ now }) => now.slice(0, 16))).toEqual([
      '2027-02-03T07:40',
      '2027-02-04T07:00',
      '2027-02-04T07:40',
      '2027-02-09T07:00',
      '2027-02-09T07:40',
      '2027-02-16T09:00',
    ]);
    await until(async () => (await asleep.workflows.running(tenant)).has(courseId));
    expect((await handleOf(courseId).describe()).status.name).toBe('RUNNING');
    expect(errors).toEqual([]);
  }, 60_000);

  it('can be read in Temporal: found by its codes, the next step on its timer, the phase in its details', async () => {
    const courseId = await refer();
    const byNext = `ForlobTenant = '${tenant}' and ForlobPhase = 'referral' and ForlobNextObligation is not null`;
    const found = async (): Promise<readonly string[]> => {
      const ids: string[] = [];
      for await (const { workflowId } of client.workflow.list({ query: byNext })) ids.push(workflowId);
      return ids;
    };
    await until(async () => (await found()).includes(`${tenant}/${courseId}`));
    const details = await handleOf(courseId).query<{ currentDetails: string }>(
      '__temporal_workflow_metadata',
    );
    expect(details.currentDetails).toMatch(
      /^\*\*referral\*\* until .*\n\nNext: referralReceived 1 coordinator/,
    );
    const { events } = await handleOf(courseId).fetchHistory();
    const timers = (events ?? []).filter((event) => event.timerStartedEventAttributes);
    const summary = Buffer.from(timers.at(-1)?.userMetadata?.summary?.data ?? []).toString();
    expect(summary).toMatch(/referralReceived 1 coordinator .* · 2027-02-/);
    const { staticSummary } = await handleOf(courseId).describe();
    expect(await staticSummary()).toContain(courseId);
  }, 60_000);

  it('rebuilds every workflow when Temporal has lost them', async () => {
    const courseId = await refer();
    await until(async () => (await asleep.workflows.running(tenant)).has(courseId));
    await handleOf(courseId).terminate('lost');
    await until(async () => !(await asleep.workflows.running(tenant)).has(courseId));
    const found = await reconcile(asleep, tenant, new Map());
    expect(found.missing).toEqual([courseId]);
    await until(async () => (await asleep.workflows.running(tenant)).has(courseId));
    expect((await reconcile(asleep, tenant, new Map())).missing).toEqual([]);
  }, 60_000);

  it('signals a course again whose step was due five minutes ago', async () => {
    const courseId = await refer();
    const noted = async () => (await asleep.wakes.open(tenant)).open.find(({ id }) => id === courseId);
    await until(async () => (await noted())?.seen === (await noted())?.version);
    await until(async () => (await asleep.workflows.running(tenant)).has(courseId));
    const { version, wakeAt } = (await noted()) ?? { version: 0, wakeAt: null };
    await asleep.wakes.note(tenant, {
      id: courseId,
      version,
      wakeAt: '2027-02-01T07:00:00.000Z',
      ended: false,
    });
    expect((await reconcile(asleep, tenant, new Map())).late).toEqual([courseId]);
    await until(async () => (await noted())?.wakeAt === wakeAt);
    expect((await reconcile(asleep, tenant, new Map())).late).toEqual([]);
  }, 60_000);

  it('reminds of a mentor’s check on the promised day, thirty days before it expires', async () => {
    const mentorId = randomUUID();
    const give = async (command: GivenMentorCommand, on?: LocalDate): Promise<void> => {
      const result = await createMentorCommands(commandPortsOf(house)).execute({
        ...{ tenant, mentorId, commandId: randomUUID(), correlationId: 'spec', command },
        actor: { id: 'anna', role: 'coordinator' },
        ...(on !== undefined && { on }),
      });
      expect(result).toMatchObject({ kind: 'accepted' });
    };
    await give({ type: 'ApplyAsMentor', mentor: mentorId, channel: null, kind: 'volunteer' }, '2025-03-01');
    await give({ type: 'RecordBackgroundCheck', check: 'criminal-record', passed: true }, '2025-04-01');
    const stop = '2027-03-03T12:00:00.000Z';
    await advanceAppClock(time, Date.parse(stop) - Date.parse(await test.store.now()));
    const { events } = await test.store.load(tenant, `mentor-${mentorId}`);
    const issued = events.filter(({ type }) => type === 'ReminderIssued');
    expect(issued.map(({ occurredAt, data }) => [occurredAt.slice(0, 10), data])).toMatchObject([
      ['2027-03-02', { rule: 'checkExpiry', about: 'criminal-record', to: ['mentor', 'coordinator'] }],
    ]);
    expect(mails.received.map(({ text }) => text).join()).toContain('Få mentorens attest fornyet.');
    expect(mails.received.map(({ text }) => text).join()).toContain(`/mentors/${mentorId}`);
  }, 120_000);

  it('starts no workflow for a course that ends on the page it begins on', async () => {
    const courseId = randomUUID();
    const { store } = test;
    const events = ['ReferralReceived', 'CitizenDeclined'].map((type) => ({
      ...{ type, data: { on: '2027-02-02' }, occurredAt: '2027-02-02T11:00:00.000Z' },
    }));
    await store.append(tenant, {
      ...{ stream: `course-${courseId}`, expectedVersion: 0, events, commandId: randomUUID() },
      ...{
        actor: { id: 'import', role: 'operator' },
        contentHash: 'aa',
        answer: null,
        correlationId: 'spec',
      },
    });
    await until(async () => !(await asleep.wakes.open(tenant)).open.some(({ id }) => id === courseId));
    await expect(handleOf(courseId).describe()).rejects.toThrow(/not found/i);
  }, 60_000);
});
