import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { isCollision, isOutage } from '#event-store';
import type { Fault } from '../fault.ts';

const heldForMs = 5_000;

/** Somebody else has every connection that PostgreSQL gives; ours are cut, and no new one is to be had. */
const noConnections: Fault = {
  name: 'all connections of PostgreSQL taken (max_connections)',
  inject: async ({ admin, stack }) => {
    const taken: pg.Client[] = [];
    const takeAll = async (): Promise<void> => {
      for (;;) {
        const client = new pg.Client({ connectionString: stack.databaseUrl, application_name: 'taken' });
        client.on('error', () => undefined);
        try {
          await client.connect();
          taken.push(client);
        } catch (error) {
          // No more of them, or none at all: PostgreSQL may be away for a reason of its own.
          if (isOutage(error)) return;
          throw error;
        }
      }
    };
    await takeAll();
    await admin.query(
      "select pg_terminate_backend(pid) from pg_stat_activity where usename = 'forlob_app' and application_name <> 'taken'",
    );
    await takeAll();
    await sleep(heldForMs);
    return async () => {
      await Promise.all(taken.map((client) => client.end()));
    };
  },
};

/** Again when PostgreSQL ends it to break a circle of waiters: with another fault beside it there may be one. */
const lockEvents = async (client: pg.PoolClient): Promise<void> => {
  for (;;) {
    await client.query('begin');
    try {
      await client.query('lock table events in access exclusive mode');
      return;
    } catch (error) {
      await client.query('rollback');
      if (!isCollision(error)) throw error;
    }
  }
};

/** Everything that is asked for waits, until each process has all its connections waiting. */
const allWaiting: Fault = {
  name: 'pools exhausted (every connection waits for a lock)',
  inject: async ({ admin }) => {
    const client = await admin.connect();
    await lockEvents(client);
    await sleep(heldForMs + 2_000);
    return async () => {
      await client.query('rollback');
      client.release();
    };
  },
};

export const poolsExhausted: readonly Fault[] = [noConnections, allWaiting];
