import type pg from 'pg';
import { sql } from 'kysely';
import { withTenant } from '#event-store';
import type { Role, SubjectId } from '#kernel';
import { contentHash, openPerson, sealPerson, type KeyRing, type VaultRow } from '#personal-data';

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

/** Name and address are sealed, as those of other people are; ids, roles and teams are not. */
export interface StaffDirectory {
  /** Adds or replaces. */
  put(tenant: string, members: readonly StaffMember[]): Promise<void>;
  /** Where someone is written to; undefined when he is not there, or without an address. */
  addressOf(
    tenant: string,
    id: string,
  ): Promise<(Pick<StaffMember, 'language'> & { email: string }) | undefined>;
  /** The ids of those who have a role in a team (null: in any), those of the team before those of all teams. */
  inRole(tenant: string, role: Role, team: string | null): Promise<readonly string[]>;
}

/** The staff directory on PostgreSQL. */
export const createStaffDirectory = (pool: pg.Pool, keys: KeyRing): StaffDirectory => ({
  put: (tenant, members) =>
    withTenant(pool, tenant, async (tx) => {
      for (const { id, name, email, language, roles, team } of members) {
        const person = { name, language, addressProtection: false, ...(email !== null && { email }) };
        const { keyVersion, ciphertext } = await sealPerson(
          keys,
          tenant,
          await subjectOf(keys, tenant, id),
          person,
        );
        await sql`
          insert into staff (tenant, id, roles, team, key_version, ciphertext)
          values (${tenant}, ${id}, ${[...roles]}, ${team}, ${keyVersion}, ${ciphertext})
          on conflict (tenant, id) do update set roles = excluded.roles, team = excluded.team,
            key_version = excluded.key_version, ciphertext = excluded.ciphertext
        `.execute(tx);
      }
    }),
  addressOf: (tenant, id) =>
    withTenant(pool, tenant, async (tx) => {
      const { rows } = await sql<Pick<VaultRow, 'keyVersion' | 'ciphertext'>>`
        select key_version as "keyVersion", ciphertext from staff where tenant = ${tenant} and id = ${id}
      `.execute(tx);
      const [row] = rows;
      if (row === undefined) return undefined;
      const subject = await subjectOf(keys, tenant, id);
      const person = await openPerson(keys, tenant, { subject, ...row });
      return person?.email === undefined ? undefined : { email: person.email, language: person.language };
    }),
  inRole: (tenant, role, team) =>
    withTenant(pool, tenant, async (tx) => {
      const { rows } = await sql<{ id: string }>`
        select id from staff
        where tenant = ${tenant} and ${role} = any (roles) and (${team}::text is null or team = ${team} or team is null)
        order by team nulls last, id
      `.execute(tx);
      return rows.map(({ id }) => id);
    }),
});

/** Whose key it is: a sign-in id may have signs that the name of a key may not. */
const subjectOf = async (keys: KeyRing, tenant: string, id: string): Promise<SubjectId> =>
  `staff-${(await contentHash(keys, tenant, ['staff', id])).slice(0, 32)}`;
