import type pg from 'pg';
import { withTenant } from '#event-store';

/** The keys of the claims held in a tenant that begin with a prefix. */
export const claimsHeld =
  (pool: pg.Pool) =>
  (tenant: string, prefix: string): Promise<readonly string[]> =>
    withTenant(pool, tenant, async (tx) => {
      const rows = await tx
        .selectFrom('claims')
        .select('key')
        .where('tenant', '=', tenant)
        .where('key', '>=', prefix)
        // ':' ends every prefix, and ';' is the character after it.
        .where('key', '<', prefix.replace(/:$/, ';'))
        .execute();
      return rows.map(({ key }) => key);
    });
