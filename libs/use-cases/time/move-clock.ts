import { Client, Connection } from '@temporalio/client';
import type pg from 'pg';
import { advanceClock } from '#event-store';
import type { EventStore } from '#event-store';
import type { Instant } from '#kernel';
import { createOutbox } from '#messages';
import { projectionNames } from '#views';
import { advanceAppClock, type ClockStep } from './advance-clock.ts';
import { everyone } from './sleepers.ts';

/** What it takes to move the clock of a development copy. */
export interface ClockKeys {
  /** The application's own role may not. */
  readonly adminUrl: string;
  readonly temporalAddress: string;
  readonly temporalNamespace: string;
}

export interface ClockPlace {
  readonly pool: pg.Pool;
  readonly store: EventStore;
  /** `development` or `production`. */
  readonly environment: string;
}

/** Moves the clock of a whole copy forward, as `advanceAppClock` does; connects to Temporal for as long as it takes. */
export const moveClock = async (
  { pool, store, environment }: ClockPlace,
  { adminUrl, temporalAddress, temporalNamespace }: ClockKeys,
  byMs: number,
  onStep?: (step: ClockStep) => void,
): Promise<Instant> => {
  const connection = await Connection.connect({ address: temporalAddress });
  try {
    const client = new Client({ connection, namespace: temporalNamespace });
    return await advanceAppClock(
      {
        ...{ pool, store, environment },
        outbox: createOutbox(pool),
        projections: projectionNames,
        everyone: everyone(pool, client),
        moveClock: (ms) => advanceClock(adminUrl, ms),
      },
      byMs,
      onStep,
    );
  } finally {
    await connection.close();
  }
};
