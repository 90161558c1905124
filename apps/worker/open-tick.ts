import path from 'node:path';
import { createCalendar } from '#calendar';
import { createPool, createPostgresEventStore } from '#event-store';
import { required } from '#infra/local/part';
import { createFileKeyRing } from '#personal-data';
import { createCourseCommands } from '#use-cases';
import { commandPortsOf } from '#use-cases/command-ports-of';
import { loadCatalogue } from '#use-cases/load-catalogue';
import { createCourseWakes } from '#use-cases/time/course-wakes';
import { createTickCourse } from '#use-cases/time/tick-course';
import type { Ticked } from '#use-cases/time/tick-course';
import { log } from './log.ts';

/** The tick over the parts that the environment names. */
export interface OpenTick {
  readonly tickCourse: (tenant: string, courseId: string) => Promise<Ticked>;
  /** Resolves when PostgreSQL answers. */
  readonly ping: () => Promise<void>;
  readonly close: () => Promise<void>;
}

/** Opens the store and the catalogue. Throws when the catalogue is invalid. */
export const openTick = (env: NodeJS.ProcessEnv): OpenTick => {
  const onError = (error: Error): void => {
    log.warn({ error: error.message }, 'a connection to PostgreSQL broke');
  };
  const pool = createPool(required('DATABASE_URL'), { onError });
  const keys = createFileKeyRing(env['FORLOB_KEYS'] ?? path.join(env['FORLOB_DATA'] ?? '.local', 'keys'));
  const store = createPostgresEventStore(pool, { keys });
  const { catalogue } = loadCatalogue();
  const ports = commandPortsOf({ pool, keys, store, catalogue, calendar: createCalendar() });
  return {
    tickCourse: createTickCourse({
      ports,
      courses: createCourseCommands(ports),
      wakes: createCourseWakes(pool),
      spreadMinutes: Number(env['FORLOB_SPREAD_MINUTES'] ?? 30),
      onStuck: (tenant, courseId, step, why) => {
        log.error({ alarm: 'step-stuck', tenant, courseId, step, why }, 'a due step could not be taken');
      },
    }),
    ping: async () => {
      await store.now();
    },
    close: async () => {
      await store.close();
      await pool.end();
    },
  };
};
