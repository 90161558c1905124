import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type pg from 'pg';
import { createPool, createPostgresEventStore, type EventStore } from '#event-store';
import { mentorUpcasters } from '#mentors';
import { createFileKeyRing, type KeyRing } from '#personal-data';
import type { TestDatabase } from '#test/support/database';
import type { Bench } from './figure.ts';

export const tenant = 'nydansk';

/** A database and keys that processes of the system can be started on, and the bench's own way into them. */
export interface House {
  readonly database: TestDatabase;
  readonly pool: pg.Pool;
  readonly keys: KeyRing;
  readonly store: EventStore;
  /** What a process needs to know of it. */
  readonly env: Readonly<Record<string, string>>;
}

/** Opens an empty house with one tenant, for as long as the figure is measured. */
export const openHouse = async (bench: Bench): Promise<House> => {
  const folder = await mkdtemp(path.join(tmpdir(), 'forlob-bench-keys-'));
  bench.afterwards(() => rm(folder, { recursive: true, force: true }));
  const database = await bench.createDatabase();
  bench.afterwards(() => database.drop());
  const pool = createPool(database.url, { statementTimeoutMs: 0 });
  bench.afterwards(() => pool.end());
  const keys = createFileKeyRing(folder);
  await keys.createTenant(tenant);
  const store = createPostgresEventStore(pool, { keys, upcasters: mentorUpcasters });
  bench.afterwards(() => store.close());
  return {
    ...{ database, pool, keys, store },
    env: {
      DATABASE_URL: database.url,
      DATABASE_ADMIN_URL: database.adminUrl,
      FORLOB_KEYS: folder,
      LOG_LEVEL: 'info',
    },
  };
};
