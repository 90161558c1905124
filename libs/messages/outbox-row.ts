import { sql } from 'kysely';
import type { Recipient } from '#courses';
import type { Instant, LocalDate } from '#kernel';
import type { MessageSubject } from './compose.ts';

interface Sent {
  readonly id: string;
  /** The application's moment after which it is not sent any more. */
  readonly expires: Instant | null;
  /** Failed ones. */
  readonly attempts: number;
  /** What it belongs to: the step that caused it. */
  readonly correlationId?: string | null;
}

/** A reminder that waits to be sent, by itself or with its recipient's digest. */
export interface ReminderRow extends Sent, MessageSubject {
  readonly expires: Instant | null;
  readonly recipient: string | null;
  /** The reminder's, as the course issued it; null where that was not kept. */
  readonly identity?: string | null;
}

/** The one mail of a day to someone who works here. */
interface DigestRow extends Sent {
  readonly role: 'staff';
  readonly recipient: string;
  /** The day it is for. */
  readonly due: LocalDate;
}

/** A message that waits to be sent. */
export type OutboxRow = ReminderRow | DigestRow;

interface About {
  readonly id: string;
  readonly expires_at: Instant | null;
  readonly due: LocalDate;
  readonly attempts: number;
  readonly correlation_id: string | null;
}

interface ReminderColumns extends About {
  readonly course_id: string;
  readonly number: string;
  readonly rule: string;
  readonly step: string;
  readonly leg: string | null;
  readonly role: Recipient;
  readonly recipient: string | null;
  readonly identity: string | null;
}

interface DigestColumns extends About {
  readonly course_id: null;
  readonly recipient: string;
}

/** A row of the table `outbox`. A digest is about no single course. */
export type Row = ReminderColumns | DigestColumns;

/** What is read of a row of `outbox o`. */
export const outboxColumns = sql.raw(
  'o.id, o.course_id, o.number, o.rule, o.step, o.leg, o.role, o.recipient, o.due, o.expires_at, o.attempts, o.correlation_id, o.identity',
);

const sent = ({ id, expires_at, due, attempts, correlation_id }: About) => ({
  id,
  due,
  attempts,
  expires: expires_at,
  correlationId: correlation_id,
});

export const fromReminder = (row: ReminderColumns): ReminderRow => {
  const { course_id, number, rule, step, leg, role, recipient, identity } = row;
  return { ...sent(row), courseId: course_id, number, rule, step, leg, role, recipient, identity };
};

export const fromRow = (row: Row): OutboxRow =>
  row.course_id === null ? { ...sent(row), role: 'staff', recipient: row.recipient } : fromReminder(row);
