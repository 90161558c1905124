import type { Generated } from 'kysely';
import type pg from 'pg';
import { withTenant, type TenantTransaction } from '#event-store';
import type { Instant, SubjectId } from '#kernel';
import type { Purpose } from './purposes.ts';

/** One reading of what is about a person. */
export interface AccessEntry {
  readonly actorId: string;
  readonly actorRole: string;
  /** Asked for whenever someone's name or words are shown. */
  readonly purpose: Purpose | null;
  /** `ReadPerson`, `ReadCourse` … */
  readonly what: string;
  /** The course's (or mentor's) id. */
  readonly course: string | null;
  readonly subject: SubjectId | null;
}

/** A turning away. `about` is the id that was asked for, or empty. */
export interface DenialEntry {
  readonly tenant: string;
  readonly actorId: string;
  readonly actorRoles: string;
  readonly status: 401 | 403 | 404;
  readonly reason: string;
  readonly what: string;
  readonly about: string;
}

/** The two logs as the application may write and read them. */
export type AccessTables = {
  access_log: {
    tenant: string;
    id: Generated<number>;
    read_at: Generated<Instant>;
    actor_id: string;
    actor_role: string;
    purpose: string | null;
    what: string;
    course: string | null;
    subject: string | null;
  };
  denials: {
    tenant: string;
    denied_at: Generated<Instant>;
    actor_id: string;
    actor_roles: string;
    status: number;
    reason: string;
    what: string;
    about: string;
  };
};

/**
 * Writes down that something about persons is read, in the transaction that reads it: no log, no answer.
 * One entry for each person or course.
 */
export const logAccess = (
  tx: TenantTransaction,
  tenant: string,
  entries: readonly AccessEntry[],
): Promise<unknown> =>
  tx
    .withTables<AccessTables>()
    .insertInto('access_log')
    .values(
      entries.map(({ actorId, actorRole, purpose, what, course, subject }) => ({
        tenant,
        actor_id: actorId,
        actor_role: actorRole,
        purpose,
        what,
        course,
        subject,
      })),
    )
    .execute();

/** Tenant of denials when nobody was signed in. */
export const unknownTenant = 'unknown';

/** Writes down that someone was turned away; the same in the same minute once. */
export const recordDenial = (
  pool: pg.Pool,
  { tenant, actorId, actorRoles, status, reason, what, about }: DenialEntry,
): Promise<unknown> =>
  withTenant(pool, tenant, (tx) =>
    tx
      .withTables<AccessTables>()
      .insertInto('denials')
      .values({ tenant, actor_id: actorId, actor_roles: actorRoles, status, reason, what, about })
      .onConflict((conflict) => conflict.doNothing())
      .execute(),
  );
