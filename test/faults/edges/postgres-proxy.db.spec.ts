import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type pg from 'pg';
import {
  createPool,
  createPostgresEventStore,
  StoreUnavailable,
  withTenant,
  type EventStore,
} from '#event-store';
import { anAppend, openTestStore, type TestStore } from '../../support/store.ts';
import { startPostgresProxy, type PostgresProxy } from './postgres-proxy.ts';

describe('a proxy before PostgreSQL', () => {
  let test: TestStore;
  let proxy: PostgresProxy;
  let pool: pg.Pool;
  let store: EventStore;
  beforeAll(async () => {
    test = await openTestStore();
  });
  afterAll(() => test.close());
  beforeEach(async () => {
    proxy = await startPostgresProxy(() => Number(new URL(test.database.url).port));
    pool = createPool(proxy.through(test.database.url));
    store = createPostgresEventStore(pool, { keys: test.keys });
  });
  afterEach(async () => {
    await store.close();
    await pool.end();
    await proxy.close();
  });

  it('passes what either side says', async () => {
    const append = anAppend();
    expect(await store.append('passed', append)).toMatchObject({ kind: 'accepted', version: 1 });
    expect((await store.load('passed', append.stream)).events).toHaveLength(1);
  });

  it('cuts after the commit and before the answer, and the repeat learns that it was done', async () => {
    await store.append('cut', anAppend());
    proxy.cutAfterCommit(1);
    const append = anAppend();
    await expect(store.append('cut', append)).rejects.toBeInstanceOf(StoreUnavailable);
    expect(proxy.cuts()).toBe(1);
    expect((await test.store.load('cut', append.stream)).events).toHaveLength(1);
    expect(await store.append('cut', append)).toMatchObject({ kind: 'duplicate', version: 1 });
  });

  it('cuts a flush of several, and a transaction, just so', async () => {
    const together = Array.from({ length: 5 }, () => anAppend({ answer: [] }));
    const ahead = store.append('flush', anAppend());
    // While the one ahead is being written they wait, and go together.
    const followed = Promise.allSettled(together.map((append) => store.append('flush', append)));
    await ahead;
    proxy.cutAfterCommit(1);
    const ends = await followed;
    expect(ends.map(({ status }) => status)).toEqual(together.map(() => 'rejected'));
    expect(await test.store.head('flush')).toBe(6);

    proxy.cutAfterCommit(1);
    const number = withTenant(pool, 'flush', async (tx) => {
      await tx.selectFrom('tenants').selectAll().execute();
    });
    await expect(number).rejects.toThrow();
    expect(proxy.cuts()).toBe(2);
  });

  it('cuts all, and what comes next goes through again', async () => {
    await store.now();
    proxy.cutAll();
    await expect(store.now().catch(() => store.now())).resolves.toMatch(/Z$/);
  });

  it('swallows all until it is told to go on', async () => {
    await store.now();
    const goOn = proxy.swallow();
    let answered = 0;
    const asked = [store.now(), store.now()].map((answer) => answer.then(() => (answered += 1)));
    await test.store.now();
    expect(answered).toBe(0);
    goOn();
    await Promise.all(asked);
    expect(answered).toBe(2);
  });
});
