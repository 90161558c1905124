import { rm } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Client, Connection } from '@temporalio/client';
import pg from 'pg';
import { createFileKeyRing } from '#personal-data';
import type { Recovered } from '#use-cases/recover/recover';
import { createWorkflows } from '#use-cases/time/workflows';
import { startStack, type TestStack } from '../support/stack.ts';
import { accepted, createClient } from './client.ts';
import { openClock, type Clock } from './clock.ts';
import { beginLife, meetAgain, type LivingCourse } from './life.ts';
import { bul2014 } from './lives/bul-2014.ts';
import { issuedReminders, logOf } from './log.ts';
import { referOne, referWithoutPause, type Acknowledged } from './referral-load.ts';
import { giveStaffAddresses } from './staff.ts';

const { tenant } = bul2014;
const options = { own: ['postgres', 'temporal'], env: { FORLOB_SPREAD_MINUTES: '0' } } as const;

/** The second follow-up opens on 17 March: both are reminded, in the life that is lost and in the one that goes on. */
const onThe17th = ['2014-03-17 followUp 2 mentee remind-opens', '2014-03-17 followUp 2 mentor remind-opens'];

describe('a system whose database was restored from a backup taken under load', () => {
  let stack: TestStack;
  let clock: Clock;
  let course: LivingCourse;
  let backups: string;
  let before: readonly Acknowledged[];
  let afterwards: readonly Acknowledged[];
  let erased: string;
  let lostNumbers: readonly string[];
  let mailsBefore: readonly (string | undefined)[];

  const coordinator = async () => createClient(stack.apiUrl, await stack.tokenFor('coordinator', tenant));
  const courseOf = async (id: string) =>
    accepted(await (await coordinator()).get(`/courses/${id}`))['course'] as Readonly<Record<string, string>>;

  beforeAll(async () => {
    stack = await startStack(options);
    backups = `${stack.dataFolder}-backups`;
    clock = await openClock(stack);
    await clock.set(bul2014.referredOn);
    await giveStaffAddresses(stack, tenant);
    await clock.liveUntil(bul2014.referredOn, '10:00');
    course = await beginLife(stack, bul2014);
    for (const [on, act] of bul2014.acts.filter(([day]) => day < '2014-03-15')) {
      await clock.liveUntil(on, '10:00');
      await act(course);
    }
    await clock.liveUntil('2014-03-14', '12:00');

    const load = referWithoutPause(await coordinator(), 2);
    while (load.acknowledged.length < 20) await new Promise((resolve) => setTimeout(resolve, 20));
    before = [...load.acknowledged];
    await succeeds(stack.forlob('backup', path.join(backups, 'database')));
    await load.stop();

    // What the restored database will know nothing of: more courses, a reminder that was sent, an erasure.
    const late = await coordinator();
    afterwards = [await referOne(late), await referOne(late)];
    lostNumbers = await Promise.all(
      afterwards.map(async (lost) => (await courseOf(lost.course))['number'] ?? ''),
    );
    await clock.liveUntil('2014-03-18', '12:00');
    mailsBefore = (await stack.mails()).map(({ messageId }) => messageId);
    erased = (await courseOf(before[0]?.course ?? ''))['mentee'] ?? '';
    await createFileKeyRing(path.join(stack.dataFolder, 'keys')).erase(tenant, erased);
    expect(issuedReminders(await logOf(stack, course.id))).toEqual(expect.arrayContaining(onThe17th));
    await clock.close();

    await stack.stop({ keep: true });
    const restored = await stack.forlob('restore', path.join(backups, 'database'), '--replace');
    if (restored.code !== 0) throw new Error(restored.stderr);
    stack = await startStack({ ...options, data: stack.dataFolder });
    clock = await openClock(stack);
    course = meetAgain(stack, bul2014, course);
  }, 400_000);
  afterAll(async () => {
    await clock.close();
    await stack.stop();
    await rm(backups, { recursive: true, force: true });
  });

  const rows = async (text: string, values: readonly unknown[] = []): Promise<readonly object[]> => {
    const client = new pg.Client({ connectionString: stack.adminUrl });
    await client.connect();
    try {
      return (await client.query<object>(text, [...values])).rows;
    } finally {
      await client.end();
    }
  };

  it('has every command that was acknowledged before the backup began', async () => {
    const found = await rows(
      `select substr(stream, 8) as course, version from streams where stream like 'course-%'`,
    );
    const versions = new Map((found as Acknowledged[]).map((each) => [each.course, each.version]));
    for (const { course: id, version } of before) expect(versions.get(id)).toBeGreaterThanOrEqual(version);
    for (const { course: id } of afterwards) expect(versions.has(id)).toBe(false);
  });

  it('was recovered before anyone was let in, once', async () => {
    const said = stack.said.join('\n');
    for (const part of ['Epoch 2', ...afterwards.map((lost) => `${tenant}/${lost.course}`)])
      expect(said).toContain(part);
    const { tenants, ...again } = await recoverAgain(stack);
    expect(again).toMatchObject({ epoch: { number: 2 }, begun: false, numbers: [], vanished: [] });
    expect(tenants).toMatchObject([{ tenant, erased: { subjects: 1, people: 0, texts: 0 } }]);
    expect(await rows('select number from epochs')).toEqual([{ number: 2 }]);
  }, 60_000);

  it('has ended the workflows of courses that are no more, and has one for every course that is open', async () => {
    const connection = await Connection.connect({ address: stack.temporal.address });
    const workflows = createWorkflows(
      new Client({ connection, namespace: stack.temporal.namespace }),
      'course',
    );
    const open = await rows(`select substr(stream, 8) as course from streams where stream like 'course-%'`);
    const expected = open.map((each) => (each as Acknowledged).course).sort();
    let running: readonly string[] = [];
    // Temporal's index is a second or so behind.
    do running = [...(await workflows.running(tenant))].sort();
    while (running.join() !== expected.join());
    await connection.close();
    expect(running).not.toContain(afterwards[0]?.course);
  }, 60_000);

  it('has erased again who was erased after the backup', async () => {
    for (const table of ['people', 'people_look_ups', 'event_texts'])
      expect(await rows(`select from ${table} where subject = $1`, [erased])).toEqual([]);
  });

  it('gives no number twice', async () => {
    const { course: id } = await referOne(await coordinator());
    const number = (await courseOf(id))['number'] ?? '';
    expect(number).toMatch(/^F-[23]\d{3}$/);
    expect(lostNumbers).not.toContain(number);
  });

  it('goes on: what comes due is issued once, and a command is accepted', async () => {
    const isOfThe17th = (line: string): boolean => line.startsWith('2014-03-17');
    expect(issuedReminders(await logOf(stack, course.id)).filter(isOfThe17th)).toEqual([]);
    await clock.liveUntil('2014-03-21', '10:00');
    expect(issuedReminders(await logOf(stack, course.id)).filter(isOfThe17th)).toEqual(onThe17th);
    const [, followUp] = bul2014.acts.find(([on]) => on === '2014-03-21') ?? [];
    await followUp?.(course);
    expect((await logOf(stack, course.id)).map(({ type }) => type)).toContain('FollowUpCompleted');
  }, 120_000);

  it('sends nothing again that was delivered before the backup', async () => {
    const delivered = await rows(
      `select '<' || o.id || '@forlob>' as mail from outbox o
       join epoch_heads h on h.tenant = o.tenant
       join events e on e.tenant = o.tenant and e.stream = 'message-' || o.id and e.type = 'MessageDelivered'
       where e.position <= h.position`,
    );
    const all = (await stack.mails()).map(({ messageId }) => messageId);
    expect(delivered.length).toBeGreaterThan(0);
    for (const { mail } of delivered as { mail: string }[])
      expect(all.filter((each) => each === mail)).toHaveLength(
        mailsBefore.filter((each) => each === mail).length,
      );
  });

  it('has a log without gaps, and read models that equal it', async () => {
    const { code, stdout } = await stack.forlob('verify', '--json');
    expect([code, stdout]).toEqual([0, expect.stringContaining('"intact": true')]);
  }, 60_000);
});

async function succeeds(command: ReturnType<TestStack['forlob']>): Promise<string> {
  const { code, stdout, stderr } = await command;
  if (code !== 0) throw new Error(`exit ${code}: ${stderr}`);
  return stdout;
}

const recoverAgain = async (stack: TestStack): Promise<Recovered> =>
  JSON.parse(await succeeds(stack.forlob('recover', '--json'))) as Recovered;
