import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createPostgresEventStore, disposeTexts, withTenant } from '#event-store';
import type { StreamId } from '#kernel';
import { createFileKeyRing, seal } from '#personal-data';
import { anAppend, type TestStore } from '../support/store.ts';
import { asAdmin, promised, takeOutOfFunctions, type BehaviourGuard } from './behaviour-guard.ts';

const tenant = 'nydansk';
const subject = 'subject-1';
const streams: readonly StreamId[] = ['course-one', 'course-two'];

const write = async ({ store }: TestStore): Promise<void> => {
  for (const stream of streams) {
    const texts = { note: { subject, group: 'case', text: `Opdigtet: ${stream}` } } as const;
    const [event] = anAppend().events;
    if (event !== undefined) await store.append(tenant, anAppend({ stream, events: [{ ...event, texts }] }));
  }
};

/** The texts of two events are exchanged by someone with every right to the database. Neither may open. */
const exchangedTextsStayShut = async (test: TestStore): Promise<void> => {
  if ((await test.store.load(tenant, 'course-one')).version === 0) await write(test);
  await asAdmin(
    test,
    `alter table event_texts disable trigger all;
     update event_texts set stream = 'course-other' where stream = 'course-one';
     update event_texts set stream = 'course-one' where stream = 'course-two';
     update event_texts set stream = 'course-two' where stream = 'course-other';`,
  );
  const opened = await test.store.load(tenant, 'course-one', { texts: true }).then(
    ({ events }) => events[0]?.texts?.['note']?.text,
    () => undefined,
  );
  promised(opened === undefined, `a text about something else was read: ${opened ?? ''}`);
};

/** As texts are when nothing binds them to their place: each opens where the other belongs. */
const bindElsewhere = async (test: TestStore): Promise<void> => {
  await write(test);
  const { version, key } = await test.keys.sealingKey(tenant, subject, 'case');
  await asAdmin(test, 'alter table event_texts disable trigger all');
  for (const [index, stream] of streams.entries()) {
    const place = { tenant, stream: streams[1 - index] ?? '', version: 1, type: 'ContactHeld' };
    const sealed = seal(`Opdigtet: ${stream}`, key, {
      ...place,
      subject,
      group: 'case',
      field: 'note',
      keyVersion: version,
    });
    await asAdmin(test, 'update event_texts set ciphertext = $1 where stream = $2', [sealed, stream]);
  }
};

/** Who was told to go without a guard that is code and not in the database. */
const bare = new WeakSet<TestStore>();
const goWithout = (test: TestStore): Promise<void> => {
  bare.add(test);
  return Promise.resolve();
};

/** Someone is erased: what is left in the folder of keys opens nothing. */
const erasedStaysErased = async (test: TestStore): Promise<void> => {
  const folder = await mkdtemp(path.join(tmpdir(), 'forlob-guard-'));
  try {
    const keys = createFileKeyRing(folder);
    await keys.createTenant(tenant);
    await keys.sealingKey(tenant, subject, 'case');
    const file = path.join(folder, tenant, subject.slice(0, 2), `${subject}.key`);
    const copy = await readFile(file);
    await keys.erase(tenant, subject);
    // As if the key had only been marked and not destroyed.
    if (bare.has(test)) await writeFile(file, copy);
    const key = await createFileKeyRing(folder).openingKey(tenant, subject, 'case', 1);
    promised(key === 'erased', 'the key of an erased subject opens his texts');
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};

/** The application asks for a text to be deleted in a course that nobody disposed of. */
const keptUnlessDisposedOf = async (test: TestStore): Promise<void> => {
  await write(test);
  const deleted = await withTenant(test.pool, tenant, (tx) => disposeTexts(tx, tenant, 'course-one')).catch(
    () => 0,
  );
  promised(deleted === 0, 'a text was deleted in a course that was not disposed of');
};

/** An event of an older version of the program, which knew no upcasters, is read as the newest, and stays as stored. */
const oldIsReadAsNew = async (test: TestStore): Promise<void> => {
  const [event] = anAppend().events;
  if (event !== undefined)
    await test.store.append(
      tenant,
      anAppend({ stream: 'course-old', events: [{ ...event, data: { hours: 2 } }] }),
    );
  const inMinutes = (data: object) => ({ minutes: 60 * ('hours' in data ? Number(data.hours) : 0) });
  const upcasters = bare.has(test) ? {} : { ContactHeld: { 1: inMinutes } };
  const store = createPostgresEventStore(test.pool, { keys: test.keys, upcasters });
  const { events } = await store.load(tenant, 'course-old');
  await store.close();
  const stored = await asAdmin(test, `select data from events where stream = 'course-old'`);
  promised(JSON.stringify(stored) === '[{"data":{"hours":2}}]', 'the stored event was rewritten');
  promised(JSON.stringify(events[0]?.data) === '{"minutes":120}', 'the old event was read as it was stored');
};

export const textGuards: readonly BehaviourGuard[] = [
  {
    guarantee: 'the record outlives the person',
    name: 'a text is bound to its event, its subject and its field',
    takeOut: bindElsewhere,
    check: exchangedTextsStayShut,
  },
  {
    guarantee: 'the record outlives the person',
    name: 'the keys of who is erased are destroyed',
    takeOut: goWithout,
    check: erasedStaysErased,
  },
  {
    guarantee: 'the record outlives the person',
    name: 'a text is deleted only where a disposal is recorded',
    takeOut: (test) => takeOutOfFunctions(test, /and type = 'DisposalExecuted'/g),
    check: keptUnlessDisposedOf,
  },
  { guarantee: 'events evolve', name: 'upcasters', takeOut: goWithout, check: oldIsReadAsNew },
];
