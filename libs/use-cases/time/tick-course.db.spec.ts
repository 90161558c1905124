import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createCalendar } from '#calendar';
import { advanceClock, setClock } from '#event-store';
import { anAppend, openTestStore } from '#test/support/store';
import type { TestStore } from '#test/support/store';
import { commandPortsOf } from '../command-ports-of.ts';
import type { CommandPorts } from '../command-ports.ts';
import { createCourseCommands } from '../course-commands.ts';
import type { CourseCommands } from '../course-commands.ts';
import { loadCatalogue } from '../load-catalogue.ts';
import { createTickCourse } from './tick-course.ts';
import { NotInTheLog } from './tick.ts';
import { createWakes } from './wakes.ts';
import type { TickedCourse } from './tick-course.ts';

const tenant = 'nydansk';
const day = 24 * 3_600_000;

describe('a tick', () => {
  let test: TestStore;
  let ports: CommandPorts;
  let courses: CourseCommands;
  let tick: (tenant: string, courseId: string) => Promise<TickedCourse>;
  const stuck: string[] = [];

  beforeAll(async () => {
    test = await openTestStore();
    await test.keys.createTenant(tenant);
    // A Tuesday in the middle of the morning, no holiday near.
    await setClock(test.database.adminUrl, '2027-02-02T09:00:00.000Z');
    const { catalogue } = loadCatalogue();
    ports = commandPortsOf({ ...test, catalogue, calendar: createCalendar() });
    courses = createCourseCommands(ports);
    tick = createTickCourse({
      ports,
      courses,
      wakes: createWakes(test.pool, 'course'),
      spreadMinutes: 0,
      onStuck: (_tenant, _course, identity, why) => stuck.push(`${identity}: ${why}`),
    });
  });
  afterAll(() => test.close());

  const refer = async (): Promise<string> => {
    const courseId = randomUUID();
    const result = await courses.execute({
      ...{ tenant, courseId, commandId: randomUUID(), correlationId: 'spec' },
      actor: { id: 'anna', role: 'coordinator' },
      command: {
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
      },
    });
    expect(result.kind).toBe('accepted');
    return courseId;
  };
  const reminders = async (courseId: string): Promise<readonly string[]> =>
    (await test.store.load(tenant, `course-${courseId}`)).events
      .filter(({ type }) => type === 'ReminderIssued' || type === 'ReminderSuppressed')
      .map(({ type, data }) => `${type} ${(data as { step: string }).step}`);

  it('tells of a course that it cannot read, keeps nobody waiting for it, and is to be asked again', async () => {
    const [impossible, newer] = [randomUUID(), randomUUID()];
    const told: unknown[] = [];
    const wakes = createWakes(test.pool, 'course');
    const telling = createTickCourse({
      ...{ ports, courses, wakes, spreadMinutes: 0, onStuck: () => undefined },
      onUnreadable: (_tenant, courseId) => told.push(courseId),
    });
    const events = (type: string) => [
      { type, data: { on: '2027-02-02' }, occurredAt: '2027-02-02T09:00:00.000Z' },
    ];
    await test.store.append(
      tenant,
      anAppend({ stream: `course-${impossible}`, events: events('CourseClosed') }),
    );
    await test.store.append(
      tenant,
      anAppend({ stream: `course-${newer}`, events: events('MentorBecameFriend') }),
    );
    expect(await wakes.waiting(tenant)).toEqual(expect.arrayContaining([impossible, newer]));
    await expect(telling(tenant, impossible)).rejects.toThrow('Impossible history');
    await expect(telling(tenant, newer)).rejects.toMatchObject({ name: 'NewerHistory' });
    expect(told).toEqual([impossible, newer]);
    const waiting = await wakes.waiting(tenant);
    for (const courseId of [impossible, newer]) expect(waiting).not.toContain(courseId);
  });

  it('says what comes next, and records nothing before its time', async () => {
    const courseId = await refer();
    await tick(tenant, courseId);
    const before = await reminders(courseId);
    const again = await tick(tenant, courseId);
    expect(await reminders(courseId)).toEqual(before);
    expect(again).toMatchObject({ phase: 'referral', programme: 'bul@2018', ended: false });
    expect(again.next?.obligation).toBe('referralReceived 1 coordinator remind-due');
    // Two working days after a Tuesday, at eight o'clock in Denmark.
    expect(again.next?.due).toBe('2027-02-04T07:00:00.000Z');
    expect(again.waitMs).toBeGreaterThan(day);
  });

  it('takes each due step exactly once, however many tick at the same time', async () => {
    const courseId = await refer();
    await advanceClock(test.database.adminUrl, 10 * day);
    const answers = await Promise.all(Array.from({ length: 20 }, () => tick(tenant, courseId)));
    // Of two that have come due together the older one is suppressed: already reminded.
    expect(await reminders(courseId)).toEqual([
      'ReminderSuppressed remind-opens',
      'ReminderIssued remind-due',
      'ReminderIssued escalate-leader',
    ]);
    expect(new Set(answers.map(({ next }) => JSON.stringify(next))).size).toBe(1);
    expect(stuck).toEqual([]);
  });

  it('notes when it wants to look again', async () => {
    const courseId = await refer();
    const { next } = await tick(tenant, courseId);
    const wakes = createWakes(test.pool, 'course');
    const { open } = await wakes.open(tenant);
    const noted = open.find((each) => each.id === courseId);
    expect(noted).toMatchObject({ wakeAt: next?.due });
    expect(noted?.seen).toBe(noted?.version);
    expect(await wakes.waiting(tenant)).not.toContain(courseId);
    await advanceClock(test.database.adminUrl, 5 * day);
    expect(await wakes.waiting(tenant)).toContain(courseId);
  });

  it('tries a step whose command yields nothing five times, says so once, and asks for another look', async () => {
    const courseId = await refer();
    await advanceClock(test.database.adminUrl, 8 * day);
    const told: string[] = [];
    let asked = 0;
    const idle = createTickCourse({
      ports,
      courses: {
        ...courses,
        execute: () => {
          asked += 1;
          return Promise.resolve({ kind: 'unchanged', version: 1 });
        },
      },
      wakes: createWakes(test.pool, 'course'),
      spreadMinutes: 0,
      onStuck: (_tenant, _course, identity, why) => told.push(`${identity.split(':')[4]} ${why}`),
    });
    const { waitMs } = await idle(tenant, courseId);
    expect(told).toEqual(['remind-opens unchanged', 'remind-due unchanged', 'escalate-leader unchanged']);
    expect(asked).toBe(15);
    expect(waitMs).toBe(300_000);
  });

  it('refuses to look at a course that is not in the log', async () => {
    await expect(tick(tenant, randomUUID())).rejects.toThrow(NotInTheLog);
  });
});
