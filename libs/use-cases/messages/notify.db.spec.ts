import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createCalendar, instantAt } from '#calendar';
import { PoisonEvent, setClock } from '#event-store';
import type { Recorded } from '#kernel';
import { createDigestBox, createOutbox, createStaffDirectory } from '#messages';
import type { StaffDirectory } from '#messages';
import type { Catalogue, DutyStep } from '#programmes';
import { anAppend, openTestStore } from '#test/support/store';
import type { TestStore } from '#test/support/store';
import { commandPortsOf } from '../command-ports-of.ts';
import { createCourseCommands } from '../course-commands.ts';
import { loadCatalogue } from '../load-catalogue.ts';
import { createWakes } from '../time/wakes.ts';
import { createTickCourse } from '../time/tick-course.ts';
import { notify } from './notify.ts';
import type { NotifyPorts } from './notify-ports.ts';

const tenant = 'nydansk';

/** The catalogue with every step told in another way. */
const withSteps = (catalogue: Catalogue, change: (step: DutyStep) => DutyStep): Catalogue => ({
  ...catalogue,
  programmes: catalogue.programmes.map((programme) => ({
    ...programme,
    duties: programme.duties.map((duty) => ({ ...duty, steps: duty.steps.map(change) })),
  })),
});

describe('the notifier', () => {
  let test: TestStore;
  let staff: StaffDirectory;
  let ports: NotifyPorts;
  beforeAll(async () => {
    test = await openTestStore();
    await test.keys.createTenant(tenant);
    // Ten in the morning of a Tuesday: nothing is sent at night.
    await setClock(test.database.adminUrl, '2027-02-02T09:00:00.000Z');
    const commands = commandPortsOf({ ...test, ...loadCatalogue(), calendar: createCalendar() });
    staff = createStaffDirectory(test.pool, test.keys);
    ports = { ...commands, outbox: createOutbox(test.pool), staff };
  });
  afterAll(() => test.close());

  /** A course whose first reminder has been issued. */
  const reminded = async (coordinator: string | null): Promise<string> => {
    const [courseId, courses] = [randomUUID(), createCourseCommands(ports)];
    await courses.execute({
      ...{ tenant, courseId, commandId: randomUUID(), correlationId: 'spec' },
      actor: { id: 'anna', role: 'coordinator' },
      command: {
        ...{ type: 'SubmitReferral', programme: 'bul', mentee: randomUUID(), channel: 'municipality' },
        ...{ municipality: 'Søby', team: 'nord', caseworker: 'carl', coordinator, reason: null },
        consent: { textVersion: '1', on: '2026-01-05', laterContact: true },
      },
    });
    const tick = createTickCourse({
      ...{ ports, courses, wakes: createWakes(test.pool, 'course'), spreadMinutes: 0 },
      onStuck: () => undefined,
    });
    await tick(tenant, courseId);
    return courseId;
  };
  const log = (): Promise<readonly Recorded[]> => test.store.read(tenant, 0, 1_000);
  const queued = async (courseId: string): Promise<readonly unknown[]> =>
    (await log())
      .filter(
        ({ type, data }) => type === 'MessageQueued' && (data as { course: string }).course === courseId,
      )
      .map(({ data }) => (data as { recipient: unknown }).recipient);

  it('queues one message for each reminder and recipient, however often it reads the log', async () => {
    const courseId = await reminded('anna');
    await notify(ports, tenant, await log());
    await notify(ports, tenant, await log());
    expect(await queued(courseId)).toEqual(['anna']);
  });

  it('lets what is for those who work here wait for the next digest', async () => {
    const courseId = await reminded('anna');
    await notify(ports, tenant, await log());
    expect(await ports.outbox.untried(tenant)).toBe(0);
    const waiting = await createDigestBox(test.pool).waiting(tenant, instantAt('2027-02-03', '08:40'));
    expect(waiting.filter((row) => !('notice' in row) && row.courseId === courseId)).toMatchObject([
      { recipient: 'anna', identity: 'referralReceived:1:1:coordinator:remind-opens:2027-02-04' },
    ]);
  });

  it('lets a list of silent courses wait for the digest that begins a week (6.2/stale)', async () => {
    const weekly = withSteps(ports.catalogue, (step) => ({ ...step, told: 'weekly' }));
    const courseId = await reminded('anna');
    await notify({ ...ports, catalogue: weekly }, tenant, await log());
    const byFriday = await createDigestBox(test.pool).waiting(tenant, instantAt('2027-02-05', '08:40'));
    const byMonday = await createDigestBox(test.pool).waiting(tenant, instantAt('2027-02-08', '08:40'));
    const ofIt = (rows: typeof byMonday) =>
      rows.filter((row) => !('notice' in row) && row.courseId === courseId);
    expect([ofIt(byFriday).length, ofIt(byMonday).length]).toEqual([0, 1]);
  });

  it('sends at once what is told at once', async () => {
    const urgent = withSteps(ports.catalogue, (step) => ({ ...step, told: 'at-once' }));
    const courseId = await reminded('anna');
    await notify({ ...ports, catalogue: urgent }, tenant, await log());
    expect(await queued(courseId)).toEqual(['anna']);
    expect(await ports.outbox.untried(tenant)).toBe(1);
  });

  it('makes the same message of the same reminder, when a restored database issues it under a new event', async () => {
    const courseId = await reminded('anna');
    const events = await log();
    await notify(ports, tenant, events);
    const issuedAnew = events.map((event) => ({ ...event, id: randomUUID() }));
    await notify(ports, tenant, issuedAnew);
    expect(await queued(courseId)).toEqual(['anna']);
  });

  it('leaves the course as it was: a form about it is not made stale by a mail', async () => {
    const courseId = await reminded('anna');
    const { version } = await test.store.load(tenant, `course-${courseId}`);
    await notify(ports, tenant, await log());
    expect((await test.store.load(tenant, `course-${courseId}`)).version).toBe(version);
  });

  it('falls back to the team where no one is named, and shows where no one is there', async () => {
    const alone = await reminded(null);
    await notify(ports, tenant, await log());
    expect(await queued(alone)).toEqual([null]);
    const member = { name: 'Prøve', email: 'p@example.org', language: 'da', team: 'nord' } as const;
    await staff.put(tenant, [
      { ...member, id: 'berit', roles: ['coordinator'] },
      { ...member, id: 'dan', roles: ['coordinator'], team: 'syd' },
    ]);
    const shared = await reminded(null);
    await notify(ports, tenant, await log());
    expect(await queued(shared)).toEqual(['berit']);
  });

  it('calls a reminder poison when the course that it is about cannot be read', async () => {
    const stream = `course-${randomUUID()}` as const;
    const events = [
      { type: 'ReminderIssued', data: { on: '2027-02-02', to: [] }, occurredAt: '2027-02-02T09:00:00.000Z' },
    ];
    await test.store.append(tenant, anAppend({ stream, events }));
    const unreadable = (await log()).filter((event) => event.stream === stream);
    await expect(notify(ports, tenant, unreadable)).rejects.toBeInstanceOf(PoisonEvent);
    await notify(
      ports,
      tenant,
      (await log()).filter((event) => event.stream !== stream),
    );
  });
});
