import type pg from 'pg';
import { sql } from 'kysely';
import { withTenant } from '#event-store';
import type { Instant, LocalDate } from '#kernel';
import { fromItem, outboxColumns, type ItemColumns, type NoticeRow, type ReminderRow } from './outbox-row.ts';

/** A digest, and the messages that it takes along. */
export interface Digest {
  readonly id: string;
  readonly recipient: string;
  readonly on: LocalDate;
  readonly messages: readonly string[];
}

/** Something that waits for the digest of someone who works here. */
export type WaitingRow = (ReminderRow | NoticeRow) & { readonly recipient: string };

/** What waits for the digests of those who work here, in the outbox. */
export interface DigestBox {
  /** What was to go by then, oldest first. */
  waiting(tenant: string, by: Instant): Promise<readonly WaitingRow[]>;
  /** Lets a notice wait. Idempotent by id. One without a recipient goes by itself, and is given up where people see it. */
  putNotice(tenant: string, notice: Omit<NoticeRow, 'attempts' | 'expires'>, goes: Instant): Promise<void>;
  /** The earliest moment at which anything that waits is to go; undefined when nothing does. */
  earliest(tenant: string): Promise<Instant | undefined>;
  /** Queues a digest in the place of what it takes along. Idempotent by its id. */
  collect(tenant: string, digest: Digest): Promise<void>;
  /** The digests of earlier days that no mail server has taken. */
  unsent(tenant: string, before: LocalDate): Promise<readonly string[]>;
  /** Gives a digest up and its messages back: they wait again. */
  takeBack(tenant: string, digest: string): Promise<void>;
  /** Leaves messages to the digest that goes then. */
  leaveTo(tenant: string, messages: readonly string[], goes: Instant): Promise<void>;
  /** What a digest has taken along. */
  contentOf(tenant: string, digest: string): Promise<readonly (ReminderRow | NoticeRow)[]>;
}

/** The box on PostgreSQL. */
export const createDigestBox = (pool: pg.Pool): DigestBox => ({
  waiting: (tenant, by) =>
    withTenant(pool, tenant, async (tx) => {
      const { rows } = await sql<ItemColumns & { recipient: string }>`
        select ${outboxColumns} from outbox o
        where o.tenant = ${tenant} and o.state = 'waiting' and o.goes_at <= ${by}
        order by o.due, o.number, o.rule, o.id
      `.execute(tx);
      return rows.map((row) => ({ ...fromItem(row), recipient: row.recipient }));
    }),
  putNotice: (tenant, { id, notice, role, recipient, due, figures }, goes) =>
    withTenant(pool, tenant, async (tx) => {
      await sql`
        insert into outbox (tenant, id, rule, step, role, recipient, due, figures, goes_at, state)
        values (${tenant}, ${id}, ${notice}, 'notice', ${role}, ${recipient}, ${due}, ${JSON.stringify(figures)}::jsonb,
          ${goes}, ${recipient === null ? 'queued' : 'waiting'})
        on conflict do nothing
      `.execute(tx);
    }),
  earliest: (tenant) =>
    withTenant(pool, tenant, async (tx) => {
      const { rows } = await sql<{ goes: Instant | null }>`
        select min(goes_at) as goes from outbox where tenant = ${tenant} and state = 'waiting'
      `.execute(tx);
      return rows[0]?.goes ?? undefined;
    }),
  collect: (tenant, { id, recipient, on, messages }) =>
    withTenant(pool, tenant, async (tx) => {
      await sql`
        insert into outbox (tenant, id, rule, step, role, recipient, due)
        values (${tenant}, ${id}, 'digest', 'digest', 'staff', ${recipient}, ${on}) on conflict do nothing
      `.execute(tx);
      await sql`
        update outbox set state = 'collected', digest = ${id}
        where tenant = ${tenant} and id = any (${messages}::uuid[]) and state = 'waiting'
      `.execute(tx);
    }),
  unsent: (tenant, before) =>
    withTenant(pool, tenant, async (tx) => {
      const { rows } = await sql<{ id: string }>`
        select id from outbox
        where tenant = ${tenant} and state = 'queued' and role = 'staff' and due < ${before}
      `.execute(tx);
      return rows.map(({ id }) => id);
    }),
  takeBack: (tenant, digest) =>
    withTenant(pool, tenant, async (tx) => {
      await sql`update outbox set state = 'expired' where tenant = ${tenant} and id = ${digest}`.execute(tx);
      await sql`
        update outbox set state = 'waiting', digest = null where tenant = ${tenant} and digest = ${digest}
      `.execute(tx);
    }),
  leaveTo: (tenant, messages, goes) =>
    withTenant(pool, tenant, async (tx) => {
      await sql`
        update outbox set goes_at = ${goes}
        where tenant = ${tenant} and id = any (${messages}::uuid[]) and state = 'waiting'
      `.execute(tx);
    }),
  contentOf: (tenant, digest) =>
    withTenant(pool, tenant, async (tx) => {
      const { rows } = await sql<ItemColumns>`
        select ${outboxColumns} from outbox o where o.tenant = ${tenant} and o.digest = ${digest}
        order by o.due, o.number, o.rule, o.id
      `.execute(tx);
      return rows.map(fromItem);
    }),
});
