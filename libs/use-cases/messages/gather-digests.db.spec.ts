import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { addMilliseconds, createCalendar, instantAt, millisecondsBetween } from '#calendar';
import { advanceClock, setClock } from '#event-store';
import type { LocalDate } from '#kernel';
import { createDigestBox, createOutbox, createStaffDirectory, digestIdOf } from '#messages';
import { openTestStore } from '#test/support/store';
import type { TestStore } from '#test/support/store';
import { commandPortsOf } from '../command-ports-of.ts';
import { createCourseCommands } from '../course-commands.ts';
import type { GivenCommand } from '../given-command.ts';
import { loadCatalogue } from '../load-catalogue.ts';
import { createTickCourse } from '../time/tick-course.ts';
import { createWakes } from '../time/wakes.ts';
import { gatherDigests, type GatherPorts } from './gather-digests.ts';
import type { NotifyPorts } from './notify-ports.ts';
import { notify } from './notify.ts';

const tenant = 'nydansk';
const [monday, tuesday, wednesday, thursday] = ['2027-02-01', '2027-02-02', '2027-02-03', '2027-02-04'];

describe('what waits for those who work here', () => {
  let test: TestStore;
  let gather: GatherPorts;
  let notifying: NotifyPorts;
  let tick: (courseId: string) => Promise<unknown>;
  const outbox = () => createOutbox(test.pool);

  beforeAll(async () => {
    test = await openTestStore();
    await test.keys.createTenant(tenant);
    await setClock(test.database.adminUrl, instantAt(monday, '08:10'));
    const ports = commandPortsOf({ ...test, ...loadCatalogue(), calendar: createCalendar() });
    const courses = createCourseCommands(ports);
    const staff = createStaffDirectory(test.pool, test.keys);
    notifying = { ...ports, outbox: outbox(), staff };
    gather = { ports, courses, outbox: outbox(), digests: createDigestBox(test.pool) };
    const tickCourse = createTickCourse({
      ...{ ports, courses, wakes: createWakes(test.pool, 'course'), spreadMinutes: 0 },
      onStuck: (_, course, step, why) => {
        throw new Error(`${course} ${step}: ${why}`);
      },
    });
    tick = (courseId) => tickCourse(tenant, courseId);
  });
  afterAll(() => test.close());

  const give = async (courseId: string, command: GivenCommand): Promise<void> => {
    const result = await createCourseCommands(gather.ports).execute({
      ...{ tenant, courseId, commandId: randomUUID(), correlationId: 'spec', command },
      actor: { id: 'anna', role: 'coordinator' },
    });
    expect(result).toMatchObject({ kind: 'accepted' });
  };
  /** A course whose coordinator has a reminder. */
  const reminded = async (coordinator: string): Promise<string> => {
    const courseId = randomUUID();
    await give(courseId, {
      ...{ type: 'SubmitReferral', programme: 'bul', mentee: randomUUID(), channel: 'municipality' },
      ...{ municipality: 'Søby', team: 'nord', caseworker: 'carl', coordinator, reason: null },
      consent: { textVersion: '1', on: '2027-01-05', laterContact: true },
    });
    await tick(courseId);
    await told();
    return courseId;
  };
  const told = async (): Promise<void> => notify(notifying, tenant, await test.store.read(tenant, 0, 10_000));
  const liveUntil = async (date: LocalDate, time: string): Promise<void> => {
    const ms = millisecondsBetween(await test.store.now(), instantAt(date, time));
    await advanceClock(test.database.adminUrl, ms);
  };
  const gatherOn = async (on: LocalDate): Promise<void> =>
    gatherDigests(gather, tenant, on, await test.store.now());
  /** As if the mail server had taken all that waits. */
  const sendAll = async (): Promise<void> => {
    for (const { id } of await outbox().claim(tenant, 100, 1)) await outbox().finish(tenant, id, 'delivered');
  };
  /** The courses in someone's digest; undefined when there is none. */
  const digest = async (recipient: string, on: LocalDate): Promise<readonly string[] | undefined> => {
    const { events } = await test.store.load(tenant, `message-${digestIdOf(tenant, recipient, on)}`);
    const [queued] = events as unknown as { data: { items: { course: string }[] } }[];
    return queued?.data.items.map(({ course }) => course);
  };
  const eventsOf = async (type: string): Promise<number> =>
    (await test.store.read(tenant, 0, 10_000)).filter((event) => event.type === type).length;

  it('goes as one digest, however often it is gathered, and each item’s own message says with which', async () => {
    const courses = [await reminded('anna'), await reminded('anna')];
    const other = await reminded('berit');
    expect(await outbox().untried(tenant)).toBe(0);
    await liveUntil(monday, '08:40');
    await gatherOn(monday);
    await Promise.all([gatherOn(monday), gatherOn(monday)]);
    expect(new Set(await digest('anna', monday))).toEqual(new Set(courses));
    expect(await digest('berit', monday)).toEqual([other]);
    expect(await outbox().untried(tenant)).toBe(2);
    expect([await eventsOf('DigestQueued'), await eventsOf('MessageCollected')]).toEqual([2, 3]);
    const content = await gather.digests.contentOf(tenant, digestIdOf(tenant, 'anna', monday));
    expect(content.map((row) => 'notice' in row || row.identity)).toEqual(
      courses.map(() => 'referralReceived:1:1:coordinator:remind-opens:2027-02-03'),
    );
  });

  it('waits for the next working day’s when the day’s has gone: one mail a day', async () => {
    await sendAll();
    await liveUntil(monday, '10:00');
    const late = await reminded('anna');
    await liveUntil(monday, '12:00');
    await gatherOn(monday);
    expect(await digest('anna', monday)).toHaveLength(2);
    await liveUntil(tuesday, '08:40');
    await gatherOn(tuesday);
    expect(await digest('anna', tuesday)).toEqual([late]);
  });

  it('is finished as it was begun when the one who gathered died', async () => {
    await sendAll();
    await liveUntil(tuesday, '08:45');
    const course = await reminded('cleo');
    await liveUntil(wednesday, '08:40');
    const dying = {
      ...gather,
      digests: { ...gather.digests, collect: () => Promise.reject(new Error('killed')) },
    };
    await expect(gatherDigests(dying, tenant, wednesday, await test.store.now())).rejects.toThrow('killed');
    // What comes between the two tries waits for the next day: the mail may have gone.
    const waiting = await gather.digests.waiting(tenant, await test.store.now());
    const goes = instantAt(wednesday, '08:40');
    await outbox().put(
      tenant,
      waiting.flatMap((row) => ('notice' in row ? [] : [{ ...row, id: randomUUID(), goes }])),
    );
    await gatherOn(wednesday);
    expect(await digest('cleo', wednesday)).toEqual([course]);
    expect(await gather.digests.earliest(tenant)).toBe(instantAt(thursday, '08:40'));
  });

  it('leaves out what was done meanwhile, says so on the message, and sends no empty digest', async () => {
    await sendAll();
    await liveUntil(wednesday, '09:00');
    const course = await reminded('dora');
    await give(course, { type: 'WithdrawReferral', reason: 'Menteen er flyttet' });
    const before = await eventsOf('MessageNotNeeded');
    await liveUntil(thursday, '08:40');
    await gatherOn(thursday);
    expect(await digest('dora', thursday)).toBeUndefined();
    expect(await eventsOf('MessageNotNeeded')).toBe(before + 1);
  });

  it('comes with the next day’s when no mail server took it on its own', async () => {
    await sendAll();
    await liveUntil(thursday, '09:00');
    const course = await reminded('elin');
    await liveUntil('2027-02-05', '08:40');
    await gatherOn('2027-02-05');
    await outbox().postpone(tenant, digestIdOf(tenant, 'elin', '2027-02-05'), 60_000);
    await liveUntil('2027-02-08', '08:40');
    await gatherOn('2027-02-08');
    expect(await digest('elin', '2027-02-08')).toEqual([course]);
    const { events } = await test.store.load(tenant, `message-${digestIdOf(tenant, 'elin', '2027-02-05')}`);
    expect(events.map(({ type }) => type)).toEqual(['DigestQueued', 'MessageExpired']);
  });

  it('has nothing that waits when all has gone', async () => {
    expect(await gather.digests.waiting(tenant, addMilliseconds(await test.store.now(), 1))).toEqual([]);
  });
});
