import { Client, Connection } from '@temporalio/client';
import { instantAt, millisecondsBetween } from '#calendar';
import { advanceClock, createPool, createPostgresEventStore, setClock } from '#event-store';
import type { LocalDate } from '#kernel';
import { createOutbox } from '#messages';
import { createMemoryKeyRing } from '#personal-data';
import { advanceAppClock } from '#use-cases/time/advance-clock';
import { everyone } from '#use-cases/time/sleepers';
import { projectionNames } from '#views';
import type { TestStack } from '../support/stack.ts';

/** The application's clock of a stack, moved as `forlob clock` moves it, without a process for each move. */
export interface Clock {
  /** Sets the clock of an empty database to that morning. */
  readonly set: (date: LocalDate) => Promise<void>;
  /** Lives until that local time, due moment by due moment; does nothing when it has passed. */
  readonly liveUntil: (date: LocalDate, time: string) => Promise<void>;
  readonly close: () => Promise<void>;
}

export const openClock = async ({ databaseUrl, adminUrl, temporal }: TestStack): Promise<Clock> => {
  const pool = createPool(databaseUrl);
  const store = createPostgresEventStore(pool, { keys: createMemoryKeyRing() });
  const connection = await Connection.connect({ address: temporal.address });
  const client = new Client({ connection, namespace: temporal.namespace });
  const ports = {
    pool,
    store,
    outbox: createOutbox(pool),
    projections: projectionNames,
    everyone: everyone(pool, client),
    moveClock: (ms: number) => advanceClock(adminUrl, ms),
    environment: 'development',
  };
  return {
    set: (date) => setClock(adminUrl, instantAt(date, '08:00')),
    liveUntil: async (date, time) => {
      const ms = millisecondsBetween(await store.now(), instantAt(date, time));
      if (ms > 0) await advanceAppClock(ports, ms);
    },
    close: async () => {
      await connection.close();
      await store.close();
      await pool.end();
    },
  };
};
