import { sql } from 'kysely';
import type pg from 'pg';
import { withTenant } from '#event-store';
import type { Instant } from '#kernel';
import type { Kind } from './kinds.ts';

/** What a look at a course or a mentor found: how far it had read, and when it wants to be looked at again. */
interface Wake {
  readonly id: string;
  readonly version: number;
  /** By the application's clock; null: until there is news. */
  readonly wakeAt: Instant | null;
  readonly ended: boolean;
  /** When it was, by the application's clock; left out where nothing was counted from it. */
  readonly lookedAt?: Instant;
}

/** One that has duties, or may have: nobody has looked at its newest events yet. */
export interface Open {
  readonly id: string;
  readonly version: number;
  /** The version last looked at; 0: never. */
  readonly seen: number;
  readonly wakeAt: Instant | null;
  /** Later than now: the clock has stepped back since, and `wakeAt` may be too late. */
  readonly lookedAt: Instant | null;
}

/** Notes of the looks at one kind. Never a source: a look that is missing is taken again. */
export interface Wakes {
  note(tenant: string, wake: Wake): Promise<void>;
  /** Every one that has not ended, by what is in the log and not by what anyone has noted; and the application's clock. */
  open(tenant: string): Promise<{ readonly open: readonly Open[]; readonly now: Instant }>;
  /** The earliest and, within `withinMs` of it, the latest moment after `after` at which one wants to be looked at. */
  nextAfter(
    tenant: string,
    after: Instant,
    withinMs: number,
  ): Promise<{ first: Instant; last: Instant } | undefined>;
  /** Those with news no one has looked at, and those whose time has come. */
  waiting(tenant: string): Promise<readonly string[]>;
}

/** The notes of a kind on PostgreSQL. */
export const createWakes = (pool: pg.Pool, kind: Kind): Wakes => {
  const wakes = sql.table(`${kind}_wakes`);
  const open = openOf(kind);
  return {
    note: async (tenant, { id, version, wakeAt, ended, lookedAt }) => {
      await pool.query({
        name: `note_${kind}_wake`,
        text: noteWake(kind),
        values: [tenant, id, version, wakeAt, ended, lookedAt ?? null],
      });
    },
    open: (tenant) =>
      withTenant(pool, tenant, async (tx) => {
        const found = await sql<Open>`
          ${open(tenant)} where not coalesce(w.ended and w.version = s.version, false)
        `.execute(tx);
        const { rows } = await sql<{ now: Instant }>`select app_now() as now`.execute(tx);
        return { open: found.rows, now: rows[0]?.now ?? '' };
      }),
    nextAfter: (tenant, after, withinMs) =>
      withTenant(pool, tenant, async (tx) => {
        const { rows } = await sql<{ first: Instant; last: Instant }>`
          select f.first, max(w.wake_at) as last
          from (
            select min(wake_at) as first from ${wakes} where tenant = ${tenant} and not ended and wake_at > ${after}
          ) f
          join ${wakes} w on w.tenant = ${tenant} and not w.ended and w.wake_at >= f.first
            and w.wake_at <= f.first + ${withinMs} * interval '1 millisecond'
          group by f.first
        `.execute(tx);
        return rows[0];
      }),
    waiting: (tenant) =>
      withTenant(pool, tenant, async (tx) => {
        const { rows } = await sql<Open>`
          ${open(tenant)}
          where w.version is distinct from s.version
            or (not w.ended and (w.wake_at <= app_now() or w.looked_at > app_now()))
        `.execute(tx);
        return rows.map(({ id }) => id);
      }),
  };
};

/**
 * One round trip and one commit instead of four: every look ends with it. The tenant is set before the row is made, and
 * row-level security asks when it is written. Two looks at once: the one that read further is right; unchanged rows are left alone.
 */
const noteWake = (kind: Kind): string => `
  with own as materialized (select set_config('app.tenant', $1, true) as tenant)
  insert into ${kind}_wakes as w (tenant, ${kind}_id, version, wake_at, ended, looked_at)
  select own.tenant, $2::uuid, $3::integer, $4::timestamptz, $5::boolean, $6::timestamptz from own
  on conflict (tenant, ${kind}_id) do update
  set version = excluded.version, wake_at = excluded.wake_at, ended = excluded.ended, looked_at = excluded.looked_at
  where excluded.version >= w.version
    and ((w.version, w.wake_at, w.ended) is distinct from (excluded.version, excluded.wake_at, excluded.ended)
      or w.looked_at > excluded.looked_at)`;

/** '.' is the character after '-': all streams of the kind and nothing else. */
const openOf = (kind: Kind) => {
  const id = sql`substr(s.stream, ${sql.lit(kind.length + 2)})`;
  return (tenant: string) => sql`
    select ${id} as id, s.version, coalesce(w.version, 0) as seen, w.wake_at as "wakeAt", w.looked_at as "lookedAt"
    from (
      select * from streams where tenant = ${tenant} and stream > ${sql.lit(`${kind}-`)} and stream < ${sql.lit(`${kind}.`)}
    ) s
    left join ${sql.table(`${kind}_wakes`)} w on w.tenant = s.tenant and w.${sql.ref(`${kind}_id`)} = ${id}::uuid
  `;
};
