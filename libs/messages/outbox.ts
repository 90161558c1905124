import type pg from 'pg';
import { sql } from 'kysely';
import type { Recipient } from '#courses';
import { withTenant } from '#event-store';
import type { Instant, LocalDate } from '#kernel';
import type { MessageSubject } from './compose.ts';

/** A message that waits to be sent. */
export interface OutboxRow extends MessageSubject {
  readonly id: string;
  readonly recipient: string | null;
  /** The application's moment after which it is not sent any more. */
  readonly expires: Instant | null;
  /** Failed ones. */
  readonly attempts: number;
  /** What it belongs to: the step that caused it. */
  readonly correlationId?: string | null;
}

export interface Outbox {
  /** Idempotent by id. */
  put(tenant: string, rows: readonly Omit<OutboxRow, 'attempts'>[]): Promise<void>;
  /** Rows that are due, oldest first, kept from other senders for `leaseMs`: a sender that dies loses them by itself. */
  claim(tenant: string, limit: number, leaseMs: number): Promise<readonly OutboxRow[]>;
  finish(tenant: string, id: string, state: 'delivered' | 'expired' | 'givenUp'): Promise<void>;
  /** Counts a failed attempt and leaves the row alone for so long. */
  postpone(tenant: string, id: string, waitMs: number): Promise<void>;
  /** Rows that no one has tried to send yet. */
  untried(tenant: string): Promise<number>;
}

interface Row {
  readonly id: string;
  readonly course_id: string;
  readonly number: string;
  readonly rule: string;
  readonly step: string;
  readonly leg: string | null;
  readonly role: Recipient;
  readonly recipient: string | null;
  readonly due: LocalDate;
  readonly expires_at: Instant | null;
  readonly attempts: number;
  readonly correlation_id: string | null;
}

const fromRow = ({ course_id, expires_at, correlation_id, ...row }: Row): OutboxRow => ({
  ...row,
  correlationId: correlation_id,
  courseId: course_id,
  expires: expires_at,
});

/** The outbox on PostgreSQL. */
export const createOutbox = (pool: pg.Pool): Outbox => ({
  put: (tenant, rows) =>
    withTenant(pool, tenant, async (tx) => {
      for (const row of rows)
        await sql`
          insert into outbox (tenant, id, course_id, number, rule, step, leg, role, recipient, due, expires_at,
            correlation_id)
          values (${tenant}, ${row.id}, ${row.courseId}, ${row.number}, ${row.rule}, ${row.step}, ${row.leg},
            ${row.role}, ${row.recipient}, ${row.due}, ${row.expires}, ${row.correlationId ?? null})
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
        returning o.id, o.course_id, o.number, o.rule, o.step, o.leg, o.role, o.recipient, o.due, o.expires_at,
          o.attempts, o.correlation_id
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
