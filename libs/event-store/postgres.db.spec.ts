import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { anAppend, openTestStore, type TestStore } from '#test/support/store';
import { advanceClock } from './clock.ts';
import { createPool } from './connect.ts';
import { eventStoreContract } from '#test/support/event-store-contract';
import { StoreUnavailable } from './event-store.ts';
import { createPostgresEventStore } from './postgres-event-store.ts';

describe('the event store on PostgreSQL', () => {
  let test: TestStore;
  beforeAll(async () => {
    test = await openTestStore();
  });
  afterAll(() => test.close());

  eventStoreContract(() =>
    Promise.resolve({
      store: test.store,
      advance: (ms) => advanceClock(test.database.adminUrl, ms),
      erase: (tenant, subject) => test.keys.erase(tenant, subject),
    }),
  );

  it('does not let an append that cannot be written fail its neighbours in the flush', async () => {
    const appends = Array.from({ length: 20 }, () => anAppend());
    const results = await Promise.allSettled(
      appends.map((append, index) =>
        test.store.append(
          'nydansk',
          // PostgreSQL's JSON has no NUL.
          index === 7 ? { ...append, answer: { text: 'a\u0000b' } } : append,
        ),
      ),
    );
    expect(results.map(({ status }) => status)).toEqual(
      appends.map((_, index) => (index === 7 ? 'rejected' : 'fulfilled')),
    );
  });

  it('says unavailable, and not that the command was wrong, when there is no server', async () => {
    const pool = createPool('postgres://forlob_app:app@127.0.0.1:1/nowhere');
    const store = createPostgresEventStore(pool, { keys: test.keys });
    await expect(store.append('nydansk', anAppend())).rejects.toThrow(StoreUnavailable);
    await expect(store.load('nydansk', 'course-1')).rejects.toThrow(StoreUnavailable);
    await store.close();
    await pool.end();
  });

  it('keeps its head, its positions and its answers over two processes that write at once', async () => {
    const other = createPool(test.database.url);
    const second = createPostgresEventStore(other, { keys: test.keys });
    const keys = Array.from({ length: 10 }, (_, index) => `mentor:m:place:${index}`);
    const results = await Promise.all(
      Array.from({ length: 200 }, (_, index) => {
        const append = anAppend();
        const key = keys[index % keys.length] ?? '';
        const claims = { take: [{ key, owner: append.stream }], release: [] };
        const store = index % 8 < 4 ? test.store : second;
        return store.append('two', index % 4 === 0 ? { ...append, claims } : append);
      }),
    );
    const accepted = results.flatMap((result) => (result.kind === 'accepted' ? [result.firstPosition] : []));
    const log = await test.store.read('two', 0, 1_000);
    expect(log.map(({ position }) => position)).toEqual(log.map((_, index) => index + 1));
    expect(accepted.sort((a, b) => a - b)).toEqual(log.map(({ position }) => position));
    expect(results.filter((result) => result.kind === 'claimTaken')).toHaveLength(45);
    await second.close();
    await other.end();
  });
});
