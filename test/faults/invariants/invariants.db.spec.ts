import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Email } from 'postal-mime';
import { advanceClock } from '#event-store';
import type { Evidence } from '../evidence.ts';
import { canaryText } from '../load/canary.ts';
import { acknowledgedOnce } from './acknowledged-once.ts';
import { bounded } from './bounded.ts';
import { claimsOfTheLiving } from './claims-of-the-living.ts';
import { dueStepsTakenOnce, twice } from './due-steps-taken-once.ts';
import { eventColumns, openLittleHouse, type LittleHouse } from './little-house.ts';
import { logUnbroken } from './log-unbroken.ts';
import { messagesRepeatAfterTroubleOnly } from './messages-repeat-after-trouble-only.ts';
import { nothingTwice } from './nothing-twice.ts';
import { personalDataInItsPlace } from './personal-data-in-its-place.ts';
import { readModelsEqualAFold } from './read-models-equal-a-fold.ts';

const day = 24 * 3_600_000;

describe('each invariant holds in a house that is whole, and bites when it is broken', () => {
  let house: LittleHouse;
  beforeEach(async () => {
    house = await openLittleHouse();
  });
  afterEach(() => house.close());

  const evidence = (more: Partial<Evidence> = {}): Evidence => ({ ...house.evidence, ...more }) as Evidence;

  /** The same events once more, at the end of the log, in a stream of their own. */
  const recordAgain = (id: string): Promise<void> =>
    house.tamper(
      `insert into events (tenant, position, stream, version, ${eventColumns})
       select tenant, position + 100, 'course-00000000-0000-4000-8000-000000000000', version, ${eventColumns}
       from events where stream = 'course-${id}'`,
    );

  it('every acknowledged command is in the log once', async () => {
    const { id, sent } = await house.refer();
    expect(await acknowledgedOnce.broken(evidence({ sent: [sent] }))).toEqual([]);
    await recordAgain(id);
    expect(await acknowledgedOnce.broken(evidence({ sent: [sent] }))).toHaveLength(1);
    await house.tamper('delete from events');
    expect(await acknowledgedOnce.broken(evidence({ sent: [sent] }))).toEqual([
      expect.stringMatching(new RegExp(`^command ${sent.key} .* in the log is nothing$`)),
    ]);
  });

  it('no unacknowledged command is in the log twice', async () => {
    const { id, sent } = await house.refer();
    const lost = evidence({ sent: [{ ...sent, answer: undefined }] });
    expect(await nothingTwice.broken(lost)).toEqual([]);
    await recordAgain(id);
    expect(await nothingTwice.broken(lost)).toEqual([expect.stringContaining(sent.key)]);
  });

  it.each([
    ['a position is missing', 'delete from events where position = 2', 'position 3 '],
    ['a version is missing', 'update events set version = 9 where position = 3', 'position 3 '],
    ['time ran backwards', "update events set recorded_at = '2020-01-01' where position = 3", 'position 3 '],
    [
      'the end is missing',
      'delete from events where position = (select max(position) from events)',
      'the head is at',
    ],
  ])('the log is unbroken: %s', async (_what, breakage, told) => {
    await house.refer();
    expect(await logUnbroken.broken(evidence())).toEqual([]);
    await house.tamper(breakage);
    const complaints = await logUnbroken.broken(evidence());
    expect(complaints.some((complaint) => complaint.startsWith(told))).toBe(true);
  });

  it('read models equal a fold', async () => {
    await house.refer();
    await house.project();
    expect(await readModelsEqualAFold.broken(evidence())).toEqual([]);
    await house.tamper("update views.caseload_1 set team = 'another'");
    expect(await readModelsEqualAFold.broken(evidence())).toEqual([expect.stringContaining('caseload')]);
  });

  it('each due step is taken, and once', async () => {
    const { id } = await house.refer();
    await house.tick(id);
    expect(await dueStepsTakenOnce.broken(evidence())).toEqual([]);
    await advanceClock(String(house.evidence.admin.options.connectionString), 14 * day);
    // At night and at the week-end nothing is sent, and so nothing is due.
    await house.tamper(
      "update app_clock set ahead_ms = ahead_ms + extract(epoch from date_trunc('week', app_now()) + interval '8 days 10 hours' - app_now()) * 1000",
    );
    expect(await dueStepsTakenOnce.broken(evidence())).toContainEqual(
      expect.stringContaining(`course-${id}: `),
    );
    await house.tick(id);
    expect(await dueStepsTakenOnce.broken(evidence())).toEqual([]);
    await house.tamper(
      `insert into events (tenant, position, stream, version, ${eventColumns})
       select tenant, position + 100, stream, version + 100, ${eventColumns} from events where type = 'ReminderIssued'`,
    );
    expect(await twice(evidence())).not.toEqual([]);
  });

  it('a message repeats only in trouble, and under the id it had', async () => {
    const [id, other] = ['00000000-0000-5000-8000-000000000001', '00000000-0000-5000-8000-000000000002'];
    const queue = (message: string, position: number): string =>
      `insert into events (tenant, position, stream, version, id, type, schema_version, data, occurred_at, recorded_at,
         actor_id, actor_role, command_id, correlation_id)
       values ('nydansk', ${position}, 'message-${message}', 1, gen_random_uuid(), 'MessageQueued', 1,
         '{"reminder": "r"}', now(), now(), 'system:messages', 'system', '${message}', 'spec');
       insert into outbox (tenant, id, course_id, number, rule, step, role, recipient, due, state)
       values ('nydansk', '${message}', gen_random_uuid(), 'F-1', 'followUp', 'remind-due', 'mentor', 'm', '2026-01-05', 'delivered')`;
    await house.tamper(queue(id, 1));
    const mail = { messageId: `<${id}@forlob>` } as Email;
    const look = (mails: readonly Email[], troubled: Evidence['troubled'] = []) =>
      messagesRepeatAfterTroubleOnly.broken(evidence({ mails, troubled }));
    expect(await look([mail])).toEqual([]);
    expect(await look([mail, mail], [[1, 2]])).toEqual([]);
    expect(await look([mail, mail])).toEqual([expect.stringContaining('nothing was wrong')]);
    expect(await look([])).toEqual([expect.stringContaining('never came')]);
    expect(await look([mail, { messageId: '<new@forlob>' } as Email])).toHaveLength(1);
    await house.tamper(queue(other, 2));
    expect(await look([mail, { messageId: `<${other}@forlob>` } as Email])).toEqual([
      expect.stringContaining(`is message ${id} and ${other}`),
    ]);
  });

  it('no claim is held by an ended course', async () => {
    const { id } = await house.refer();
    expect(await claimsOfTheLiving.broken(evidence())).toEqual([]);
    await house.tamper(
      "insert into claims (tenant, key, owner) values ('nydansk', 'mentor:m:place:1', 'course-00000000-0000-4000-8000-000000000000')",
    );
    expect(await claimsOfTheLiving.broken(evidence())).toEqual([expect.stringContaining('mentor:m:place:1')]);
    expect(id).toBeDefined();
  });

  it('no personal data lies outside its place', async () => {
    const folder = await mkdtemp(path.join(tmpdir(), 'forlob-canary-'));
    const { id } = await house.refer();
    expect(await personalDataInItsPlace.broken(evidence({ folders: [folder] }))).toEqual([]);
    await house.tamper(`insert into numbers (tenant, kind, last) values ('nydansk', '${canaryText}', 1)`);
    await writeFile(path.join(folder, 'api.log'), `course ${id} ${canaryText}`);
    const complaints = await personalDataInItsPlace.broken(evidence({ folders: [folder] }));
    expect(complaints).toEqual([expect.stringContaining('numbers'), expect.stringContaining('api.log')]);
    await rm(folder, { recursive: true });
  });

  it('memory and queues are bounded', async () => {
    const memory = (mb: number) => () => new Map([['api-2', mb]]);
    expect(await bounded.broken(evidence({ memory: memory(150) }))).toEqual([]);
    expect(await bounded.broken(evidence({ memory: memory(5_000) }))).toEqual([
      expect.stringContaining('5000 MB'),
    ]);
    await house.tamper(
      `insert into outbox (tenant, id, course_id, number, rule, step, role, due)
       values ('nydansk', gen_random_uuid(), gen_random_uuid(), 'F-1', 'followUp', 'remind-due', 'mentor', '2026-01-05')`,
      "insert into parked_streams (tenant, subscription, stream, position, error) values ('nydansk', 'notifier', 'course-x', 3, 'poison')",
    );
    expect(await bounded.broken(evidence())).toHaveLength(2);
    expect(await bounded.broken(evidence({ parked: new Set(['course-x']) }))).toHaveLength(1);
  });
});
