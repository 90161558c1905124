import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createPool } from './connect.ts';
import { createPostgresEventStore } from './postgres-event-store.ts';
import type { StoreObserver } from './observer.ts';
import { anAppend as append, openTestStore, type TestStore } from '#test/support/store';

/** With an answer, as every command has one: one of null alone goes the slow way. */
const anAppend = () => append({ answer: [] });

type Seen = Parameters<StoreObserver['onFlush']>[0];

describe('what the store tells of itself', () => {
  let test: TestStore;
  const flushes: Seen[] = [];
  const outcomes: string[] = [];
  const observer: StoreObserver = {
    onFlush: (seen) => flushes.push(seen),
    onAppend: ({ outcome }) => outcomes.push(outcome),
  };
  beforeAll(async () => {
    test = await openTestStore();
    await test.keys.createTenant('nydansk');
  });
  afterAll(() => test.close());

  it('tells every commit with what went together, and every append with what became of it', async () => {
    const store = createPostgresEventStore(test.pool, { keys: test.keys, observer });
    const first = anAppend();
    const [one, two] = first.events.concat(first.events);
    if (one === undefined || two === undefined) throw new Error('an append has an event');
    await store.append('nydansk', { ...first, events: [one, two] });
    await store.append('nydansk', first);
    await Promise.all([1, 2, 3].map(() => store.append('nydansk', anAppend())));
    await store.close();

    expect(flushes.reduce((sum, { appends }) => sum + appends, 0)).toBe(5);
    expect(flushes.reduce((sum, { events }) => sum + events, 0)).toBe(6);
    expect(flushes.every(({ failed, ms }) => !failed && ms >= 0)).toBe(true);
    expect(outcomes.sort()).toEqual(['accepted', 'accepted', 'accepted', 'accepted', 'duplicate']);
    expect(Math.max(...flushes.map(({ appends }) => appends))).toBeGreaterThan(1);
  });

  it('tells a commit that failed, and what waits meanwhile', async () => {
    flushes.length = outcomes.length = 0;
    const nowhere = createPool('postgres://forlob_app@127.0.0.1:1/none');
    const store = createPostgresEventStore(nowhere, { keys: test.keys, observer, maxBatch: 1 });
    const asked = [1, 2].map(() => store.append('nydansk', anAppend()).catch(() => 'no'));
    while (store.waiting().get('nydansk') === undefined) await new Promise((next) => setImmediate(next));
    expect(store.waiting().get('nydansk')).toBeLessThanOrEqual(1);
    await Promise.all(asked);
    expect(flushes.map(({ failed }) => failed)).toEqual([true, true]);
    expect(outcomes).toEqual(['failed', 'failed']);
    await nowhere.end();
  });
});
