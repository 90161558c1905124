import { sql } from 'kysely';
import type pg from 'pg';
import { withTenant } from '#event-store';

/** The next readable number of a tenant's courses, `F-1001` and up. A number given out is never given again. */
export const nextCourseNumber =
  (pool: pg.Pool) =>
  (tenant: string): Promise<string> =>
    withTenant(pool, tenant, async (tx) => {
      const { rows } = await sql<{ number: number }>`
        select take_numbers(${tenant}, 'course', 1) as number`.execute(tx);
      const [row] = rows;
      if (row === undefined) throw new Error('take_numbers answered nothing');
      return `F-${row.number}`;
    });
