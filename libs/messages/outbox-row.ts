import { sql } from 'kysely';
import type { Recipient } from '#courses';
import type { Instant, LocalDate } from '#kernel';
import type { MessageSubject } from './compose.ts';
import type { Figures, NoticeName, NoticeSubject } from './notice.ts';

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
}

/** Something about the organisation itself, that waits for its recipient's digest. */
export interface NoticeRow extends Sent, NoticeSubject {
  readonly role: NoticeRole;
  readonly recipient: string | null;
  readonly due: LocalDate;
}

/** Who is told of the organisation's own. */
export type NoticeRole = 'leader' | 'data-protection-officer';

/** The one mail of a day to someone who works here. */
interface DigestRow extends Sent {
  readonly role: 'staff';
  readonly recipient: string;
  /** The day it is for. */
  readonly due: LocalDate;
}

/** A message that waits to be sent. */
export type OutboxRow = ReminderRow | NoticeRow | DigestRow;

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
  readonly figures: null;
}

interface NoticeColumns extends About {
  readonly rule: NoticeName;
  readonly role: NoticeRole;
  readonly recipient: string | null;
  readonly figures: Figures;
}

interface DigestColumns extends About {
  readonly role: 'staff';
  readonly recipient: string;
  readonly figures: null;
}

/** A row of the table `outbox`: what waits for a digest, and the digests. */
export type ItemColumns = ReminderColumns | NoticeColumns;
export type Row = ItemColumns | DigestColumns;

/** What is read of a row of `outbox o`. */
export const outboxColumns = sql.raw(
  'o.id, o.course_id, o.number, o.rule, o.step, o.leg, o.role, o.recipient, o.due, o.expires_at, o.attempts, o.correlation_id, o.identity, o.figures',
);

const sent = ({ id, expires_at, due, attempts, correlation_id }: About) => ({
  id,
  due,
  attempts,
  expires: expires_at,
  correlationId: correlation_id,
});

const fromReminder = (row: ReminderColumns): ReminderRow => {
  const { course_id, number, rule, step, leg, role, recipient, identity } = row;
  return { ...sent(row), courseId: course_id, number, rule, step, leg, role, recipient, identity };
};

/** A row that a digest takes along. */
export const fromItem = (row: ItemColumns): ReminderRow | NoticeRow => {
  if (row.figures === null) return fromReminder(row);
  const { rule: notice, role, recipient, figures } = row;
  return { ...sent(row), notice, role, recipient, figures };
};

export const fromRow = (row: Row): OutboxRow =>
  row.role === 'staff' ? { ...sent(row), role: 'staff', recipient: row.recipient } : fromItem(row);
