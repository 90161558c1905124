import pg from 'pg';
import type { Instant } from '#kernel';

/** How many milliseconds the application's clock runs ahead of the real one; 0 in production. */
export const clockAheadMs = async (pool: pg.Pool): Promise<number> => {
  const { rows } = await pool.query<{ ahead: string }>('select ahead_ms as ahead from app_clock');
  return Number(rows[0]?.ahead ?? 0);
};

/** Moves the application's clock forward. `adminUrl`: the application's own role may not. */
export const advanceClock = async (adminUrl: string, ms: number): Promise<void> => {
  if (!Number.isSafeInteger(ms) || ms < 0)
    throw new RangeError('The clock goes forward, by whole milliseconds');
  await asAdmin(adminUrl, 'update app_clock set ahead_ms = ahead_ms + $1', [ms]);
};

/** Sets the application's clock. Throws when anything has been recorded: time would run backwards in the log. */
export const setClock = async (adminUrl: string, instant: Instant): Promise<void> => {
  const changed = await asAdmin(
    adminUrl,
    `update app_clock set ahead_ms = round(extract(epoch from $1::timestamptz - clock_timestamp()) * 1000)
     where not exists (select from events)`,
    [instant],
  );
  if (changed === 0)
    throw new Error('The clock is set on an empty database only: something has been recorded');
};

const asAdmin = async (adminUrl: string, statement: string, values: readonly unknown[]): Promise<number> => {
  const client = new pg.Client({ connectionString: adminUrl });
  client.on('error', () => undefined);
  await client.connect();
  try {
    return (await client.query(statement, [...values])).rowCount ?? 0;
  } finally {
    await client.end();
  }
};
