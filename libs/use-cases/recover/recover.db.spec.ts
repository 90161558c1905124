import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import pg from 'pg';
import { createFileKeyRing, sealPerson, type KeyRing } from '#personal-data';
import { createPostgresEventStore, type EventStore } from '#event-store';
import { createOutbox } from '#messages';
import { anAppend, openTestStore, type TestStore } from '#test/support/store';
import { eraseAgain } from './erase-again.ts';
import { findUncertain } from './uncertain.ts';

const tenant = 'nydansk';

describe('after a restore', () => {
  let test: TestStore;
  let store: EventStore;
  let keysFolder: string;
  let keys: KeyRing;
  const [kept, gone, lost] = [randomUUID(), randomUUID(), randomUUID()];
  const message = randomUUID();
  beforeAll(async () => {
    test = await openTestStore();
    keysFolder = await mkdtemp(`${tmpdir()}/forlob-recover-`);
    keys = createFileKeyRing(keysFolder);
    store = createPostgresEventStore(test.pool, { keys });
    await keys.createTenant(tenant);
    for (const subject of [kept, gone]) {
      const [event] = anAppend().events;
      const texts = { note: { subject, group: 'case', text: 'Opdigtet' } } as const;
      const people = [
        await sealPerson(keys, tenant, subject, {
          name: 'Opdigtet',
          addressProtection: false,
          language: 'da',
        }),
      ];
      if (event !== undefined)
        await store.append(tenant, anAppend({ people, events: [{ ...event, texts }] }));
    }
    // Of the life that was lost: a key without anyone under it.
    await keys.sealingKey(tenant, lost, 'case');
    await store.append(tenant, anAppend({ stream: `message-${message}` }));
    await createOutbox(test.pool).put(tenant, [
      {
        ...{
          id: message,
          courseId: randomUUID(),
          number: 'F-1',
          rule: 'followUp',
          step: 'remind-due',
          leg: null,
        },
        ...{ role: 'mentor', recipient: kept, due: '2026-03-02', expires: null },
      },
    ]);
  });
  afterAll(async () => {
    await store.close();
    await test.close();
    await rm(keysFolder, { recursive: true, force: true });
  });

  const rowsAbout = async (subject: string): Promise<number> => {
    const admin = new pg.Client({ connectionString: test.database.adminUrl });
    await admin.connect();
    const { rows } = await admin.query(
      `select from people where subject = $1 union all select from people_look_ups where subject = $1
       union all select from event_texts where subject = $1`,
      [subject],
    );
    await admin.end();
    return rows.length;
  };

  it('says what may be sent again, and whose keys and data do not belong together', async () => {
    expect(await findUncertain({ pool: test.pool, keysFolder }, tenant, await store.head(tenant))).toEqual({
      mayBeSentAgain: [message],
      dueSince: [],
      keysWithoutData: [lost],
      dataWithoutKeys: [],
      strayClaims: [],
    });
    const before = await findUncertain({ pool: test.pool, keysFolder }, tenant, 0);
    expect(before.mayBeSentAgain).toEqual([]);
    const empty = await mkdtemp(`${tmpdir()}/forlob-recover-`);
    await createFileKeyRing(empty).createTenant(tenant);
    const without = await findUncertain({ pool: test.pool, keysFolder: empty }, tenant, 0);
    expect(without.dataWithoutKeys).toEqual([kept, gone].sort());
    await rm(empty, { recursive: true });
  });

  it('deletes what came back about the erased, and of no one else', async () => {
    const erase = () => eraseAgain({ adminUrl: test.database.adminUrl, keysFolder, keys }, tenant);
    expect(await erase()).toEqual({ subjects: 0, people: 0, texts: 0 });
    await keys.erase(tenant, gone);
    expect(await rowsAbout(gone)).toBeGreaterThan(2);
    expect(await erase()).toEqual({ subjects: 1, people: 1, texts: 1 });
    expect(await rowsAbout(gone)).toBe(0);
    expect(await rowsAbout(kept)).toBeGreaterThan(2);
    expect(await erase()).toEqual({ subjects: 1, people: 0, texts: 0 });
  });
});
