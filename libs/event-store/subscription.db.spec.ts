import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { sql } from 'kysely';
import pg from 'pg';
import { anAppend, openTestStore, type TestStore } from '#test/support/store';
import { until } from '#test/support/until';
import { subscriptionLags } from './checkpoints.ts';
import { withTenant } from './connect.ts';
import { holdLease, releaseLease } from './leases.ts';
import { takeNumbers } from './numbers.ts';
import { parkedStreams } from './parked-streams.ts';
import { startSubscription } from './subscription.ts';

describe('a subscription', () => {
  let test: TestStore;
  beforeAll(async () => {
    test = await openTestStore();
  });
  afterAll(() => test.close());

  const record = async (tenant: string, count: number): Promise<void> => {
    await Promise.all(Array.from({ length: count }, () => test.store.append(tenant, anAppend())));
  };

  const lagOf = (tenant: string, name: string): Promise<number | undefined> =>
    withTenant(test.pool, tenant, async (tx) => (await subscriptionLags(tx, tenant)).get(name));

  it('sees every event of every tenant once, in order, what was there before and what comes', async () => {
    const seen: Record<string, number[]> = { first: [], second: [] };
    await record('first', 30);
    const subscription = startSubscription({
      ...test,
      name: 'once',
      handler: {
        outside: (events, tenant) => {
          seen[tenant]?.push(...events.map(({ position }) => position));
          return Promise.resolve();
        },
      },
    });
    await Promise.all([record('first', 50), record('second', 50)]);
    await until(() => seen['first']?.length === 80 && seen['second']?.length === 50);
    await subscription.stop();
    expect(seen['first']).toEqual(Array.from({ length: 80 }, (_, index) => index + 1));
    expect(seen['second']).toEqual(Array.from({ length: 50 }, (_, index) => index + 1));
    expect(await lagOf('first', 'once')).toBe(0);
  });

  it('run by three at once is worked by one, and another goes on when that one stops', async () => {
    const seen: number[] = [];
    const start = () =>
      startSubscription({
        ...test,
        name: 'three',
        leaseMs: 400,
        handler: {
          inside: (_, events, tenant) => {
            if (tenant === 'leased') seen.push(...events.map(({ position }) => position));
            return Promise.resolve();
          },
        },
      });
    await record('leased', 10);
    const [one, two, three] = [start(), start(), start()];
    await until(() => seen.length >= 10);
    await one.stop();
    await record('leased', 10);
    await until(() => seen.length >= 20);
    await Promise.all([two.stop(), three.stop()]);
    expect(seen).toEqual(Array.from({ length: 20 }, (_, index) => index + 1));
  });

  it('parks the stream of an event it cannot handle, tells, and goes on with the others', async () => {
    const poison = anAppend();
    await record('poison', 5);
    await test.store.append('poison', poison);
    await record('poison', 5);
    const seen: number[] = [];
    const parked: string[] = [];
    const subscription = startSubscription({
      ...test,
      name: 'poisoned',
      handler: {
        inside: async (tx, events, tenant) => {
          if (tenant !== 'poison') return;
          await sql`select 1`.execute(tx);
          if (events.some(({ stream }) => stream === poison.stream)) throw new TypeError('Cannot read it');
          seen.push(...events.map(({ position }) => position));
        },
      },
      onParked: ({ stream }) => parked.push(stream),
    });
    await until(() => seen.length === 10);
    await test.store.append('poison', anAppend({ stream: poison.stream, expectedVersion: 1 }));
    await record('poison', 1);
    await until(async () => (await lagOf('poison', 'poisoned')) === 0);
    await subscription.stop();
    expect(seen).toEqual([1, 2, 3, 4, 5, 7, 8, 9, 10, 11, 13]);
    expect(parked).toEqual([poison.stream]);
    expect(await withTenant(test.pool, 'poison', (tx) => parkedStreams(tx, 'poison', 'poisoned'))).toEqual([
      expect.objectContaining({ stream: poison.stream, position: 6, error: 'TypeError: Cannot read it' }),
    ]);
  });

  it('tries again what failed outside, and parks nothing', async () => {
    await record('retry', 3);
    let failures = 0;
    const seen: number[] = [];
    const subscription = startSubscription({
      ...test,
      name: 'retried',
      handler: {
        outside: (events, tenant) => {
          if (tenant !== 'retry') return Promise.resolve();
          if (failures < 4) {
            failures += 1;
            return Promise.reject(new Error('The other server is down'));
          }
          seen.push(...events.map(({ position }) => position));
          return Promise.resolve();
        },
      },
    });
    await until(() => seen.length === 3);
    await subscription.stop();
    expect(seen).toEqual([1, 2, 3]);
  });

  it('writes nothing when its checkpoint was moved by another meanwhile', async () => {
    await record('fenced', 3);
    const errors: string[] = [];
    let rounds = 0;
    const subscription = startSubscription({
      ...test,
      name: 'fenced',
      handler: {
        inside: async (tx, _, tenant) => {
          if (tenant !== 'fenced') return;
          rounds += 1;
          await sql`select take_numbers('fenced', 'X', 1)`.execute(tx);
          if (rounds === 1) await test.pool.query("select move_checkpoint('fenced', 'fenced', 0, 1)");
        },
      },
      onError: (error) => errors.push(error instanceof Error ? error.name : ''),
    });
    await until(async () => (await lagOf('fenced', 'fenced')) === 0);
    await subscription.stop();
    expect(errors).toContain('CheckpointMoved');
    expect(await takeNumbers(test.pool, 'fenced', 'X')).toEqual(['X-1002']);
  });

  it('goes on, and so do appends, after every connection was cut', async () => {
    const seen: number[] = [];
    const subscription = startSubscription({
      ...test,
      name: 'cut',
      handler: {
        inside: (_, events, tenant) => {
          if (tenant === 'cut') seen.push(...events.map(({ position }) => position));
          return Promise.resolve();
        },
      },
    });
    await record('cut', 5);
    await until(() => seen.length === 5);
    const admin = new pg.Client({ connectionString: test.database.adminUrl });
    await admin.connect();
    await admin.query(
      "select pg_terminate_backend(pid) from pg_stat_activity where usename = 'forlob_app' and datname = current_database()",
    );
    await admin.end();
    const append = anAppend();
    const kept = async (): Promise<boolean> =>
      test.store.append('cut', append).then(
        ({ kind }) => kind === 'accepted' || kind === 'duplicate',
        () => false,
      );
    await until(kept);
    await until(() => seen.length === 6);
    await subscription.stop();
    expect(seen).toEqual([1, 2, 3, 4, 5, 6]);
  });
});

describe('a lease', () => {
  it('is held by one until it is released or runs out', async () => {
    const test = await openTestStore();
    const { pool } = test;
    const lease = (holder: string) => ({ tenant: 'nydansk', part: 'feed', holder });
    expect(await holdLease(pool, lease('one'), 60_000)).toBe(true);
    expect(await holdLease(pool, lease('two'), 60_000)).toBe(false);
    expect(await holdLease(pool, lease('one'), 60_000)).toBe(true);
    await releaseLease(pool, lease('two'));
    expect(await holdLease(pool, lease('two'), 60_000)).toBe(false);
    await releaseLease(pool, lease('one'));
    expect(await holdLease(pool, lease('two'), -1)).toBe(true);
    expect(await holdLease(pool, lease('one'), 60_000)).toBe(true);
    await test.close();
  });
});

describe('readable numbers', () => {
  it('are never given twice', async () => {
    const test = await openTestStore();
    const { pool } = test;
    const taken = await Promise.all(Array.from({ length: 20 }, () => takeNumbers(pool, 'nydansk', 'F', 3)));
    expect(new Set(taken.flat()).size).toBe(60);
    expect(taken.flat()).toContain('F-1001');
    expect(await takeNumbers(pool, 'soeby', 'F')).toEqual(['F-1001']);
    await test.close();
  });
});
