import type pg from 'pg';
import { sql } from 'kysely';
import { withTenant } from '#event-store';
import type { Role } from '#kernel';

/** Someone who works here, as the organisation's own list has it. */
export interface StaffMember {
  /** The subject of the sign-in. */
  readonly id: string;
  readonly name: string;
  readonly email: string | null;
  readonly language: 'da' | 'en';
  readonly roles: readonly Role[];
  /** Null: all teams. */
  readonly team: string | null;
}

export interface StaffDirectory {
  /** Adds or replaces. */
  put(tenant: string, members: readonly StaffMember[]): Promise<void>;
  find(tenant: string, id: string): Promise<StaffMember | undefined>;
  /** Who has a role in a team, those of the team before those of all teams; by id. */
  inRole(tenant: string, role: Role, team: string): Promise<readonly StaffMember[]>;
}

/** The staff directory on PostgreSQL. */
export const createStaffDirectory = (pool: pg.Pool): StaffDirectory => ({
  put: (tenant, members) =>
    withTenant(pool, tenant, async (tx) => {
      for (const { id, name, email, language, roles, team } of members)
        await sql`
          insert into staff (tenant, id, name, email, language, roles, team)
          values (${tenant}, ${id}, ${name}, ${email}, ${language}, ${[...roles]}, ${team})
          on conflict (tenant, id) do update set name = excluded.name, email = excluded.email,
            language = excluded.language, roles = excluded.roles, team = excluded.team
        `.execute(tx);
    }),
  find: (tenant, id) =>
    withTenant(pool, tenant, async (tx) => {
      const { rows } = await sql<StaffMember>`
        select id, name, email, language, roles, team from staff where tenant = ${tenant} and id = ${id}
      `.execute(tx);
      return rows[0];
    }),
  inRole: (tenant, role, team) =>
    withTenant(pool, tenant, async (tx) => {
      const { rows } = await sql<StaffMember>`
        select id, name, email, language, roles, team from staff
        where tenant = ${tenant} and ${role} = any (roles) and (team = ${team} or team is null)
        order by team nulls last, id
      `.execute(tx);
      return rows;
    }),
});
