import { afterAll, beforeAll, describe } from '@jest/globals';
import { createMemoryKeyRing } from '#personal-data';
import { createDatabase, type TestDatabase } from '#test/support/database';
import type pg from 'pg';
import { advanceClock } from './clock.ts';
import { createPool } from './connect.ts';
import { eventStoreContract } from './contract.ts';
import type { EventStore } from './event-store.ts';
import { createPostgresEventStore } from './postgres-event-store.ts';

describe('the event store on PostgreSQL', () => {
  const keys = createMemoryKeyRing();
  let database: TestDatabase;
  let pool: pg.Pool;
  let store: EventStore;
  beforeAll(async () => {
    database = await createDatabase();
    pool = createPool(database.url);
    store = createPostgresEventStore(pool, { keys });
  });
  afterAll(async () => {
    await store.close();
    await pool.end();
    await database.drop();
  });
  eventStoreContract(() =>
    Promise.resolve({
      store,
      advance: (ms) => advanceClock(database.adminUrl, ms),
      erase: (tenant, subject) => keys.erase(tenant, subject),
    }),
  );
});
