import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { createPool, createPostgresEventStore, holdLease } from '#event-store';
import { anAppend, type TestStore } from '../support/store.ts';
import { asAdmin, promised, takeOutOfFunctions, type BehaviourGuard } from './behaviour-guard.ts';

const tenant = 'nydansk';

/** Two decisions on the same version, one after the other: the second must be told where the stream stands. */
const loserIsTold = async ({ store }: TestStore): Promise<void> => {
  const first = anAppend();
  await store.append(tenant, first);
  const next = () =>
    store.append(tenant, anAppend({ stream: first.stream, expectedVersion: 1 })).catch(String);
  const results = [await next(), await next()];
  promised(
    JSON.stringify(results[1]) === JSON.stringify({ kind: 'versionConflict', actual: 2 }),
    `the second decision on version 1 came to ${JSON.stringify(results[1])}`,
  );
  const { events } = await store.load(tenant, first.stream);
  promised(events.length === 2, `the stream has ${events.length} events`);
};

/** One command id on two streams: one effect. */
const happensOnce = async ({ store }: TestStore): Promise<void> => {
  const commandId = randomUUID();
  const kinds = [];
  for (let time = 0; time < 2; time++) kinds.push((await store.append(tenant, anAppend({ commandId }))).kind);
  promised(kinds.join() === 'accepted,duplicate', `the same command was ${kinds.join(' and ')}`);
};

/** One claim for two streams: one owner. */
const oneOwner = async ({ store }: TestStore): Promise<void> => {
  const kinds = [];
  for (let time = 0; time < 2; time++) {
    const append = anAppend();
    const claims = { take: [{ key: 'mentor:m:place:1', owner: append.stream }], release: [] };
    kinds.push((await store.append(tenant, { ...append, claims })).kind);
  }
  promised(kinds.join() === 'accepted,claimTaken', `the same place was ${kinds.join(' and ')}`);
};

/** Another writer comes while a commit is under way: no reader may see the later position without the earlier. */
const noGap = async (test: TestStore): Promise<void> => {
  await test.store.append(tenant, anAppend());
  const slow = createPool(test.database.url, { max: 1 });
  const slowStore = createPostgresEventStore(slow, { keys: test.keys });
  // The pool has one connection, so what the store does happens inside this transaction.
  await slow.query('begin');
  await slowStore.append(tenant, anAppend());
  const under = { way: true };
  const other = test.store.append(tenant, anAppend()).finally(() => (under.way = false));
  while (under.way && !(await isSomeoneWaiting(test))) await sleep(10);
  const seen = (await test.store.read(tenant, 0, 10)).map(({ position }) => position);
  await slow.query('commit');
  await other;
  await slowStore.close();
  await slow.end();
  promised(
    seen.every((position, index) => position === index + 1),
    `a reader saw positions ${seen.join()}`,
  );
};

const isSomeoneWaiting = async (test: TestStore): Promise<boolean> => {
  const rows = await asAdmin(
    test,
    `select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`,
  );
  return rows.length > 0;
};

/** In the place of the head that is locked until the commit: a sequence, as a bigserial has one. */
const withoutHeadLock = `
  create sequence loose;
  select setval('loose', (select max(position) from heads));
  alter table heads rename to held;
  create view heads as select h.tenant, (select last_value from loose) as position, h.recorded_at from held h;
  create function move_loosely() returns trigger language plpgsql as $$
  begin
    for step in 1..new.position - old.position loop new.position := nextval('loose'); end loop;
    return new;
  end $$;
  create trigger loosely instead of update on heads for each row execute function move_loosely();
  grant all on heads, held, loose to forlob_app, forlob_owner;`;

/** The clock is put back by an hour. */
const timeGoesOn = async (test: TestStore): Promise<void> => {
  await test.store.append(tenant, anAppend());
  await asAdmin(test, 'update app_clock set ahead_ms = ahead_ms - 3600000');
  await test.store.append(tenant, anAppend());
  await Promise.all([1, 2].map(() => test.store.append(tenant, anAppend())));
  const times = (await test.store.read(tenant, 0, 10)).map(({ recordedAt }) => recordedAt);
  promised(times.join() === times.toSorted().join(), `recordedAt went ${times.join(', ')}`);
};

/** Two readers who both found the checkpoint at 0. */
const fenced = async ({ pool, store }: TestStore): Promise<void> => {
  await store.append(tenant, anAppend());
  const move = async (to: number): Promise<boolean | undefined> =>
    (await pool.query<{ moved: boolean }>(`select move_checkpoint('${tenant}', 'x', 0, ${to}) as moved`))
      .rows[0]?.moved;
  const moved = [await move(2), await move(1)];
  promised(moved.join() === 'true,false', `two who found it at 0 were told ${moved.join(' and ')}`);
};

const onlyOneHolds = async ({ pool }: TestStore): Promise<void> => {
  const lease = { tenant, part: 'feed' };
  const held = [];
  for (const holder of ['one', 'two']) held.push(await holdLease(pool, { ...lease, holder }, 60_000));
  promised(held.join() === 'true,false', `both hold the lease: ${held.join(' and ')}`);
};

const drop =
  (table: string, type: 'p' | 'u') =>
  async (test: TestStore): Promise<void> => {
    for (const { name } of await asAdmin<{ name: string }>(
      test,
      `select conname as name from pg_constraint where conrelid = $1::regclass and contype = $2`,
      [table, type],
    ))
      await asAdmin(test, `alter table ${table} drop constraint ${name}`);
  };

export const logGuards: readonly BehaviourGuard[] = [
  {
    guarantee: 'no lost update',
    name: 'the stream is moved from the expected version only',
    takeOut: (test) =>
      takeOutOfFunctions(
        test,
        /and (?:s\.)?version = p_expected(?:\[(?:i|array_position\(p_streams, s\.stream\))\])?/g,
      ),
    check: loserIsTold,
  },
  {
    guarantee: 'no double effect',
    name: 'the key of commands',
    takeOut: drop('commands', 'p'),
    check: happensOnce,
  },
  {
    guarantee: 'no oversold place, no second open course',
    name: 'the key of claims',
    takeOut: drop('claims', 'p'),
    check: oneOwner,
  },
  {
    guarantee: 'no gap for readers',
    name: 'the head of the log is locked until the commit',
    takeOut: async (test) => {
      await test.store.append(tenant, anAppend());
      await asAdmin(test, withoutHeadLock);
    },
    check: noGap,
  },
  {
    guarantee: 'no gap for readers',
    name: 'recordedAt never runs backwards',
    takeOut: (test) =>
      takeOutOfFunctions(test, /greatest\(\s*recorded_at,/g, `greatest('-infinity'::timestamptz,`),
    check: timeGoesOn,
  },
  {
    guarantee: 'no gap for readers',
    name: 'a checkpoint is moved from where it was found only',
    takeOut: (test) => takeOutOfFunctions(test, /and position = p_from/g),
    check: fenced,
  },
  {
    guarantee: 'no gap for readers',
    name: 'a lease is not taken from one who holds it',
    takeOut: (test) =>
      takeOutOfFunctions(test, /where l\.holder = excluded\.holder or l\.expires_at < clock_timestamp\(\)/g),
    check: onlyOneHolds,
  },
];
