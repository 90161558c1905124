import { sql } from 'kysely';
import type pg from 'pg';
import { withTenant } from '#event-store';
import type { Instant } from '#kernel';
import type { Wakes } from './wakes.ts';

/** An organisation has one workflow: the id says nothing more. */
export const tenantItself = 'organisation';

/**
 * When an organisation wants to be looked at: when something that waits for those who work there is to go. No look needs a
 * note: what waits is the note.
 */
export const createTenantWakes = (pool: pg.Pool): Wakes => {
  const read = (tenant: string): Promise<{ goes: Instant | null; now: Instant }> =>
    withTenant(pool, tenant, async (tx) => {
      const { rows } = await sql<{ goes: Instant | null; now: Instant }>`
        select min(goes_at) as goes, app_now() as now from outbox where tenant = ${tenant} and state = 'waiting'
      `.execute(tx);
      return { goes: rows[0]?.goes ?? null, now: rows[0]?.now ?? '' };
    });
  return {
    note: () => Promise.resolve(),
    open: async (tenant) => {
      const { goes, now } = await read(tenant);
      return { open: [{ id: tenantItself, version: 1, seen: 1, wakeAt: goes, lookedAt: null }], now };
    },
    nextAfter: async (tenant, after) => {
      const { goes } = await read(tenant);
      return goes === null || goes <= after ? undefined : { first: goes, last: goes };
    },
    waiting: async (tenant) => {
      const { goes, now } = await read(tenant);
      return goes !== null && goes <= now ? [tenantItself] : [];
    },
  };
};
