import { sql } from 'kysely';
import type pg from 'pg';
import { withTenant } from '#event-store';
import type { PersonRole, SignedIn } from './signed-in.ts';

type Owner = Pick<SignedIn, 'tenant' | 'id' | 'roles'>;

type OwnerTables = {
  calendar_owners: {
    tenant: string;
    /** By the sign-in. */
    person: string;
    roles: readonly string[];
    seen_at: Date;
  };
};

const now = sql<Date>`clock_timestamp()`;

/** He has an address from now on, and these roles; those whom nobody has seen for so many days are forgotten. */
export const becomeCalendarOwner = (
  pool: pg.Pool,
  { tenant, id, roles }: Owner,
  forgottenAfterDays: number,
): Promise<void> =>
  withTenant(pool, tenant, async (tx) => {
    const db = tx.withTables<OwnerTables>();
    await db.deleteFrom('calendar_owners').where('seen_at', '<', daysAgo(forgottenAfterDays)).execute();
    await db
      .insertInto('calendar_owners')
      .values({ tenant, person: id, roles, seen_at: now })
      .onConflict((conflict) => conflict.columns(['tenant', 'person']).doUpdateSet({ roles, seen_at: now }))
      .execute();
  });

/** He has signed in, with these roles; of one without an address nothing is kept. */
export const seeCalendarOwner = (pool: pg.Pool, { tenant, id, roles }: Owner): Promise<void> =>
  withTenant(pool, tenant, async (tx) => {
    await tx
      .withTables<OwnerTables>()
      .updateTable('calendar_owners')
      .set({ roles, seen_at: now })
      .where('person', '=', id)
      .execute();
  });

/** The roles that he had when he was signed in last; none where that is more than so many days ago. */
export const rolesLastSeen = (
  pool: pg.Pool,
  { tenant, id }: Pick<Owner, 'tenant' | 'id'>,
  withinDays: number,
): Promise<readonly PersonRole[]> =>
  withTenant(pool, tenant, async (tx) => {
    const row = await tx
      .withTables<OwnerTables>()
      .selectFrom('calendar_owners')
      .select('roles')
      .where('person', '=', id)
      .where('seen_at', '>=', daysAgo(withinDays))
      .executeTakeFirst();
    return (row?.roles ?? []) as readonly PersonRole[];
  });

const daysAgo = (days: number) => sql<Date>`clock_timestamp() - make_interval(days => ${days})`;
