import type pg from 'pg';
import { sql } from 'kysely';
import { withTenant } from '#event-store';
import type { Instant } from '#kernel';
import { fromRow, outboxColumns, type OutboxRow, type ReminderRow, type Row } from './outbox-row.ts';

export interface QueuedReminder extends Omit<ReminderRow, 'attempts'> {
  /** When the digest goes that takes it along, by the application's clock; left out: it goes by itself. */
  readonly goes?: Instant | undefined;
}

export interface Outbox {
  /** Idempotent by id. */
  put(tenant: string, rows: readonly QueuedReminder[]): Promise<void>;
  /** Rows that are due, oldest first, kept from other senders for `leaseMs`: a sender that dies loses them by itself. */
  claim(tenant: string, limit: number, leaseMs: number): Promise<readonly OutboxRow[]>;
  finish(tenant: string, id: string, state: 'delivered' | 'expired' | 'notNeeded' | 'givenUp'): Promise<void>;
  /** Counts a failed attempt and leaves the row alone for so long. */
  postpone(tenant: string, id: string, waitMs: number): Promise<void>;
  /** Rows that no one has tried to send yet; those that wait for a digest do not count. */
  untried(tenant: string): Promise<number>;
}

/** The outbox on PostgreSQL. */
export const createOutbox = (pool: pg.Pool): Outbox => ({
  put: (tenant, rows) =>
    withTenant(pool, tenant, async (tx) => {
      for (const row of rows)
        await sql`
          insert into outbox (tenant, id, course_id, number, rule, step, leg, role, recipient, due, expires_at,
            correlation_id, identity, goes_at, state)
          values (${tenant}, ${row.id}, ${row.courseId}, ${row.number}, ${row.rule}, ${row.step}, ${row.leg},
            ${row.role}, ${row.recipient}, ${row.due}, ${row.expires}, ${row.correlationId ?? null}, ${row.identity ?? null},
            ${row.goes ?? null}, ${row.goes === undefined ? 'queued' : 'waiting'})
          on conflict do nothing
        `.execute(tx);
    }),
  claim: (tenant, limit, leaseMs) =>
    withTenant(pool, tenant, async (tx) => {
      const { rows } = await sql<Row>`
        update outbox o set next_attempt_at = clock_timestamp() + ${leaseMs} * interval '1 millisecond'
        from (
          select id from outbox
          where tenant = ${tenant} and state = 'queued' and next_attempt_at <= clock_timestamp()
          order by next_attempt_at limit ${limit} for update skip locked
        ) due
        where o.tenant = ${tenant} and o.id = due.id
        returning ${outboxColumns}
      `.execute(tx);
      return rows.map(fromRow);
    }),
  finish: (tenant, id, state) =>
    withTenant(pool, tenant, async (tx) => {
      await sql`update outbox set state = ${state} where tenant = ${tenant} and id = ${id}`.execute(tx);
    }),
  postpone: (tenant, id, waitMs) =>
    withTenant(pool, tenant, async (tx) => {
      await sql`
        update outbox
        set attempts = attempts + 1, next_attempt_at = clock_timestamp() + ${waitMs} * interval '1 millisecond'
        where tenant = ${tenant} and id = ${id}
      `.execute(tx);
    }),
  untried: (tenant) =>
    withTenant(pool, tenant, async (tx) => {
      const { rows } = await sql<{ count: number }>`
        select count(*) as count from outbox where tenant = ${tenant} and state = 'queued' and attempts = 0
      `.execute(tx);
      return rows[0]?.count ?? 0;
    }),
});
