import path from 'node:path';
import type pg from 'pg';
import { createCalendar } from '#calendar';
import { createPool, createPostgresEventStore } from '#event-store';
import type { PoolOptions, StoreObserver, Upcasters } from '#event-store';
import { mentorUpcasters } from '#mentors';
import { createFileKeyRing } from '#personal-data';
import type { KeyRing } from '#personal-data';
import { commandPortsOf } from './command-ports-of.ts';
import { createCourseCommands } from './course-commands.ts';
import type { Foundation } from './foundation.ts';
import { loadCatalogue } from './load-catalogue.ts';
import type { LoadedCatalogue } from './load-catalogue.ts';
import { createMentorCommands } from './mentor-commands.ts';

/** A foundation that can be taken down again. */
export interface LaidFoundation extends Foundation {
  /** Of the catalogue's files, hex. */
  readonly catalogueSha256: string;
  /** Appends that wait to be written, by tenant. */
  readonly waiting: () => ReadonlyMap<string, number>;
  /** Waits for appends under way, then ends the pool. */
  readonly close: () => Promise<void>;
}

/** Puts together what every process stands on. The pool becomes the foundation's: closing ends it. */
export const layFoundation = (
  pool: pg.Pool,
  keys: KeyRing,
  { catalogue, sha256 }: LoadedCatalogue,
  observer?: StoreObserver,
): LaidFoundation => {
  const upcasters: Upcasters = mentorUpcasters;
  const store = createPostgresEventStore(pool, { keys, upcasters, ...(observer && { observer }) });
  const ports = commandPortsOf({ pool, keys, store, catalogue, calendar: createCalendar() });
  return {
    pool,
    keys,
    upcasters,
    ports,
    catalogueSha256: sha256,
    waiting: store.waiting,
    courses: createCourseCommands(ports),
    mentors: createMentorCommands(ports),
    close: async () => {
      await store.close();
      await pool.end();
    },
  };
};

/**
 * The foundation that the environment names: DATABASE_URL, the keys in FORLOB_KEYS (else below FORLOB_DATA), and the
 * organisation's own rules in FORLOB_CATALOGUE. Throws when one is missing or the catalogue is invalid; the database
 * need not answer yet.
 */
export const openFoundation = (
  env: Readonly<Record<string, string | undefined>>,
  { observer, ...options }: PoolOptions & { readonly observer?: StoreObserver } = {},
): LaidFoundation => {
  const url = env['DATABASE_URL'];
  if (!url) throw new Error('DATABASE_URL is not set');
  const keys = createFileKeyRing(env['FORLOB_KEYS'] ?? path.join(env['FORLOB_DATA'] ?? '.local', 'keys'));
  return layFoundation(createPool(url, options), keys, loadCatalogue(env['FORLOB_CATALOGUE']), observer);
};
