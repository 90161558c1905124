import type pg from 'pg';
import { sql } from 'kysely';
import { withTenant } from '#event-store';

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** The course id behind what people call a course: its number (`F-2031`) or its id; undefined when there is none. */
export const findCourse = async (
  pool: pg.Pool,
  tenant: string,
  name: string,
): Promise<string | undefined> => {
  const wanted = uuid.test(name)
    ? sql`stream = ${`course-${name.toLowerCase()}`} and version = 1`
    : sql`type = 'ReferralReceived' and data->>'number' = ${name}`;
  return withTenant(pool, tenant, async (tx) => {
    const { rows } = await sql<{ stream: string }>`
      select stream from events where tenant = ${tenant} and ${wanted} order by position limit 1
    `.execute(tx);
    return rows[0]?.stream.slice('course-'.length);
  });
};
