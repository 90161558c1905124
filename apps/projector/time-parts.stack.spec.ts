import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { LocalDate } from '#kernel';
import type { StaffMember } from '#messages';
import { openTimeHouse, type TimeHouse } from '#test/support/time-house';
import { until } from '#test/support/until';
import type { GivenCommand } from '#use-cases';
import type { GivenMentorCommand } from '#use-cases/mentor-commands';
import { advanceAppClock } from '#use-cases/time/advance-clock';
import type { ClockStep } from '#use-cases/time/advance-clock';
import { reconcile } from '#use-cases/time/reconcile';

const tenant = 'nydansk';
const day = 24 * 3_600_000;
const staff: readonly StaffMember[] = [
  {
    ...{ id: 'anna', name: 'Anna Prøve', email: 'anna@example.org', language: 'da' },
    ...{ roles: ['coordinator'], team: 'nord' },
  },
  {
    ...{ id: 'lea', name: 'Lea Prøve', email: 'lea@example.org', language: 'da' },
    ...{ roles: ['leader'], team: null },
  },
];

describe('time, over a real Temporal and a real PostgreSQL', () => {
  let house: TimeHouse;
  beforeAll(async () => {
    house = await openTimeHouse(tenant, '2027-02-02T09:00:00.000Z', staff);
  }, 120_000);
  afterAll(() => house.close(), 60_000);

  const give = async (courseId: string, command: GivenCommand): Promise<void> => {
    const result = await house.courses.execute({
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
  const handleOf = (courseId: string) => house.client.workflow.getHandle(`${tenant}/${courseId}`);

  it('brings what two weeks ask of the staff into the inbox, one mail a day for each, and a course that can be read in Temporal', async () => {
    const courseId = await refer();
    const steps: ClockStep[] = [];
    await advanceAppClock(house.time, 14 * day, (step) => steps.push(step));
    expect(house.mails.received.map(({ to, subject }) => [to?.[0]?.address, subject])).toEqual([
      ['anna@example.org', 'Forløb: 1 opgave i dag'],
      ['anna@example.org', 'Forløb: 1 opgave i dag'],
      ['lea@example.org', 'Forløb: 1 opgave i dag, 1 over fristen'],
    ]);
    expect(house.mails.received[1]?.text).toContain(
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
    await until(async () => (await house.asleep.workflows.running(tenant)).has(courseId));
    expect((await handleOf(courseId).describe()).status.name).toBe('RUNNING');
    expect(house.errors).toEqual([]);
  }, 60_000);

  it('can be read in Temporal: found by its codes, the next step on its timer, the phase in its details', async () => {
    const courseId = await refer();
    const byNext = `ForlobTenant = '${tenant}' and ForlobPhase = 'referral' and ForlobNextObligation is not null`;
    const found = async (): Promise<readonly string[]> => {
      const ids: string[] = [];
      for await (const { workflowId } of house.client.workflow.list({ query: byNext })) ids.push(workflowId);
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
    await until(async () => (await house.asleep.workflows.running(tenant)).has(courseId));
    await handleOf(courseId).terminate('lost');
    await until(async () => !(await house.asleep.workflows.running(tenant)).has(courseId));
    const found = await reconcile(house.asleep, tenant, new Map());
    expect(found.missing).toEqual([courseId]);
    await until(async () => (await house.asleep.workflows.running(tenant)).has(courseId));
    expect((await reconcile(house.asleep, tenant, new Map())).missing).toEqual([]);
  }, 60_000);

  it('signals a course again whose step was due five minutes ago', async () => {
    const courseId = await refer();
    const noted = async () => (await house.asleep.wakes.open(tenant)).open.find(({ id }) => id === courseId);
    await until(async () => (await noted())?.seen === (await noted())?.version);
    await until(async () => (await house.asleep.workflows.running(tenant)).has(courseId));
    const { version, wakeAt } = (await noted()) ?? { version: 0, wakeAt: null };
    await house.asleep.wakes.note(tenant, {
      id: courseId,
      version,
      wakeAt: '2027-02-01T07:00:00.000Z',
      ended: false,
    });
    expect((await reconcile(house.asleep, tenant, new Map())).late).toEqual([courseId]);
    await until(async () => (await noted())?.wakeAt === wakeAt);
    expect((await reconcile(house.asleep, tenant, new Map())).late).toEqual([]);
  }, 60_000);

  it('reminds of a mentor’s check on the promised day, thirty days before it expires', async () => {
    const mentorId = randomUUID();
    const give = async (command: GivenMentorCommand, on?: LocalDate): Promise<void> => {
      const result = await house.mentors.execute({
        ...{ tenant, mentorId, commandId: randomUUID(), correlationId: 'spec', command },
        actor: { id: 'anna', role: 'coordinator' },
        ...(on !== undefined && { on }),
      });
      expect(result).toMatchObject({ kind: 'accepted' });
    };
    await give({ type: 'ApplyAsMentor', mentor: mentorId, channel: null, kind: 'volunteer' }, '2025-03-01');
    await give({ type: 'RecordBackgroundCheck', check: 'criminal-record', passed: true }, '2025-04-01');
    const stop = '2027-03-03T12:00:00.000Z';
    await advanceAppClock(house.time, Date.parse(stop) - Date.parse(await house.test.store.now()));
    const { events } = await house.test.store.load(tenant, `mentor-${mentorId}`);
    const issued = events.filter(({ type }) => type === 'ReminderIssued');
    expect(issued.map(({ occurredAt, data }) => [occurredAt.slice(0, 10), data])).toMatchObject([
      ['2027-03-02', { rule: 'checkExpiry', about: 'criminal-record', to: ['mentor', 'coordinator'] }],
    ]);
    expect(house.mails.received.map(({ text }) => text).join()).toContain('Få mentorens attest fornyet.');
    expect(house.mails.received.map(({ text }) => text).join()).toContain(`/console/mentors/${mentorId}`);
  }, 120_000);

  it('starts no workflow for a course that ends on the page it begins on', async () => {
    const courseId = randomUUID();
    const { store } = house.test;
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
    await until(async () => !(await house.asleep.wakes.open(tenant)).open.some(({ id }) => id === courseId));
    await expect(handleOf(courseId).describe()).rejects.toThrow(/not found/i);
  }, 60_000);
});
