import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type pg from 'pg';
import { sql } from 'kysely';
import { startPostgresProxy, type PostgresProxy } from '#test/faults/edges/postgres-proxy';
import { anAppend, openTestStore, type TestStore } from '#test/support/store';
import { createPool, withTenant } from './connect.ts';
import { StoreUnavailable, type EventStore } from './event-store.ts';
import { createPostgresEventStore } from './postgres-event-store.ts';

describe('a network that takes everything and answers nothing', () => {
  let test: TestStore;
  let proxy: PostgresProxy;
  let pool: pg.Pool;
  let store: EventStore;
  beforeAll(async () => {
    test = await openTestStore();
    proxy = await startPostgresProxy(() => Number(new URL(test.database.url).port));
    pool = createPool(proxy.through(test.database.url), { silenceMs: 200, max: 4 });
    store = createPostgresEventStore(pool, { keys: test.keys });
  });
  afterAll(async () => {
    await store.close();
    await pool.end();
    await proxy.close();
    await test.close();
  });

  it('keeps no append waiting for ever, and those behind it go on when it answers again', async () => {
    await store.append('silent', anAppend());
    const goOn = proxy.swallow();
    const append = anAppend();
    await expect(store.append('silent', append)).rejects.toBeInstanceOf(StoreUnavailable);
    goOn();
    expect((await store.append('silent', append)).kind).toMatch(/accepted|duplicate/);
  });

  it('ends a transaction too, and no one gets its connection afterwards', async () => {
    let goOn: () => void = () => undefined;
    const stuck = withTenant(pool, 'silent', async (tx) => {
      goOn = proxy.swallow();
      await sql`select 1`.execute(tx);
    });
    await expect(stuck).rejects.toThrow();
    goOn();
    for (let i = 0; i < 8; i++)
      expect(await withTenant(pool, 'silent', () => Promise.resolve('through'))).toBe('through');
  });

  it('leaves alone who listens and hears nothing', async () => {
    const heard: string[] = [];
    const end = store.onNews((tenant) => heard.push(tenant));
    const listening = async () =>
      (
        await test.pool.query<{ pid: number }>(
          `select pid from pg_stat_activity where query = 'listen forlob_news' and datname = current_database()`,
        )
      ).rows.map(({ pid }) => pid);
    let before: readonly number[] = [];
    while (before.length === 0) before = await listening();
    await test.pool.query('select pg_sleep(0.6)');
    expect(await listening()).toEqual(before);
    end();
  });
});
