import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { isCollision, isOutage } from '#event-store';

const patienceMs = 60_000;

/**
 * A pool for the hands behind the curtain: a query that meets an outage, or is ended to break a circle of waiters, is asked
 * again, for a minute at most. It may then have happened twice.
 */
export const openPatientPool = (connectionString: string): pg.Pool => {
  const pool = new pg.Pool({ connectionString, max: 4, connectionTimeoutMillis: 5_000 });
  pool.on('error', () => undefined);
  pool.on('connect', (client) => client.on('error', () => undefined));
  const ask = pool.query.bind(pool) as (...query: unknown[]) => Promise<unknown>;
  const query = async (...asked: unknown[]): Promise<unknown> => {
    const givesUp = Date.now() + patienceMs;
    for (;;)
      try {
        return await ask(...asked);
      } catch (error) {
        if (!(isOutage(error) || isCollision(error)) || Date.now() > givesUp) throw error;
        await sleep(100);
      }
  };
  return Object.assign(pool, { query: query as typeof pool.query });
};
