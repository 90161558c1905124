import { randomUUID } from 'node:crypto';
import type pg from 'pg';
import { createPool, createPostgresEventStore, type Append, type EventStore } from '#event-store';
import { createMemoryKeyRing, type KeyRing } from '#personal-data';
import { createDatabase, type TestDatabase } from './database.ts';

export interface TestStore {
  readonly database: TestDatabase;
  readonly pool: pg.Pool;
  readonly keys: KeyRing;
  readonly store: EventStore;
  close(): Promise<void>;
}

/** An event store on a database of the test's own. */
export const openTestStore = async (): Promise<TestStore> => {
  const database = await createDatabase();
  const pool = createPool(database.url);
  const keys = createMemoryKeyRing();
  const store = createPostgresEventStore(pool, { keys });
  return {
    database,
    pool,
    keys,
    store,
    close: async () => {
      await store.close();
      await pool.end();
      await database.drop();
    },
  };
};

/** An append of one event to a new stream; what a test cares about, it overrides. */
export const anAppend = (override: Partial<Append> = {}): Append => ({
  stream: `course-${randomUUID()}`,
  expectedVersion: 0,
  events: [{ type: 'ContactHeld', data: { on: '2026-03-02' }, occurredAt: '2026-03-02T11:00:00.000Z' }],
  actor: { id: 'user-1', role: 'coordinator' },
  commandId: randomUUID(),
  contentHash: 'aa',
  answer: null,
  correlationId: 'correlation-1',
  ...override,
});
