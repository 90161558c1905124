import { sql } from 'kysely';
import type pg from 'pg';
import { withTenant } from '#event-store';

/** A session of the console, by what its cookie says. */
export interface SessionId {
  readonly tenant: string;
  /** A UUID. */
  readonly session: string;
}

type SessionTables = {
  ended_sessions: SessionId & {
    /** When it would have ended by itself, by the real clock. */
    until: Date;
  };
};

/** Writes down that a session is over before its time, and forgets those whose time has come since. */
export const endSession = (pool: pg.Pool, { tenant, session }: SessionId, until: Date): Promise<void> =>
  withTenant(pool, tenant, async (tx) => {
    const db = tx.withTables<SessionTables>();
    await db
      .deleteFrom('ended_sessions')
      .where('until', '<', sql<Date>`clock_timestamp()`)
      .execute();
    await db
      .insertInto('ended_sessions')
      .values({ tenant, session, until })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
  });

/** Whether somebody has signed out of it. */
export const isEndedSession = (pool: pg.Pool, { tenant, session }: SessionId): Promise<boolean> =>
  withTenant(pool, tenant, async (tx) => {
    const rows = await tx
      .withTables<SessionTables>()
      .selectFrom('ended_sessions')
      .select('session')
      .where('session', '=', session)
      .execute();
    return rows.length > 0;
  });
