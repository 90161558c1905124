import { sql } from 'kysely';
import type pg from 'pg';
import { withTenant } from '#event-store';
import type { Instant } from '#kernel';
import type { Wakes } from './wakes.ts';

/** An organisation has one workflow: the id says nothing more. */
export const tenantItself = 'organisation';

/** Notes when the lists of an organisation's own are due next: of its frames each week, of what it is to dispose of each month. */
export const noteTenantWake = (
  pool: pg.Pool,
  tenant: string,
  { week, month }: { readonly week: Instant; readonly month: Instant },
): Promise<void> =>
  withTenant(pool, tenant, async (tx) => {
    await sql`
      insert into tenant_wakes as w (tenant, wake_at)
      select ${tenant}, least(
        case when exists (select from streams where tenant = ${tenant} and stream > 'frame-' and stream < 'frame.')
          then ${week}::timestamptz end,
        case when exists (select from course_wakes where tenant = ${tenant} and ended) then ${month}::timestamptz end)
      on conflict (tenant) do update set wake_at = excluded.wake_at where w.wake_at is distinct from excluded.wake_at
    `.execute(tx);
  });

/**
 * When an organisation wants to be looked at: when something that waits for those who work there is to go, or a list of its
 * own is due. A look at a course needs a note of how far it had read; here what waits is the note.
 */
export const createTenantWakes = (pool: pg.Pool): Wakes => {
  const read = (tenant: string): Promise<{ goes: Instant | null; now: Instant }> =>
    withTenant(pool, tenant, async (tx) => {
      const { rows } = await sql<{ goes: Instant | null; now: Instant }>`
        select least(
            (select min(goes_at) from outbox where tenant = ${tenant} and state = 'waiting'),
            (select wake_at from tenant_wakes where tenant = ${tenant})
          ) as goes, app_now() as now
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
