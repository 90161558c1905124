import type { TenantTransaction } from '#event-store';
import type { Instant } from '#kernel';
import { sql } from 'kysely';
import type { MessageEntry, MessageState } from './messages.ts';
import { afterCursor, pageOf, reading, readModels, type Page, type Paging } from './reading.ts';

export interface MessageFilter {
  readonly course?: string;
  readonly state?: MessageState;
  /** Left out: what is about these rules. */
  readonly withoutRules?: readonly string[];
}

/** What became of the digest that took a message along is what became of the message. */
const ofDigest = <Value>(column: string) =>
  sql<Value>`case when m.digest is null then m.${sql.ref(column)} else d.${sql.ref(column)} end`;

/** The messages about courses. */
const messagesOf = (tx: TenantTransaction) =>
  readModels(tx)
    .selectFrom('views.messages as m')
    .leftJoin('views.messages as d', 'd.message', 'm.digest')
    .where('m.course', 'is not', null)
    .select(['m.message', 'm.version', 'm.course', 'm.reminder', 'm.rule', 'm.step', 'm.role', 'm.recipient'])
    .select(['m.digest', 'm.queuedAt'])
    .select([
      ofDigest<MessageState>('state').as('state'),
      ofDigest<number>('attempts').as('attempts'),
      ofDigest<string | null>('code').as('code'),
      ofDigest<Instant | null>('tried_at').as('triedAt'),
      ofDigest<Instant | null>('ended_at').as('endedAt'),
    ]);

const filtered = (tx: TenantTransaction, { course, state, withoutRules = [] }: MessageFilter) => {
  let query = readModels(tx).selectFrom(messagesOf(tx).as('messages'));
  if (course !== undefined) query = query.where('course', '=', course);
  if (state !== undefined) query = query.where('state', '=', state);
  return withoutRules.length === 0 ? query : query.where(sql<boolean>`rule <> all (${[...withoutRules]})`);
};

/** Messages, the newest first. */
export const readMessages = async (
  tx: TenantTransaction,
  filter: MessageFilter,
  paging: Paging,
): Promise<Page<MessageEntry>> => {
  const rows = await reading(
    filtered(tx, filter)
      .selectAll()
      .where(afterCursor([sql`queued_at`, sql`message::text`], paging.after, '<'))
      .orderBy('queuedAt', 'desc')
      .orderBy(sql`message::text`, 'desc')
      .limit(paging.limit + 1)
      .execute(),
  );
  return pageOf(rows, paging, ({ queuedAt, message }) => [queuedAt, message]);
};

/** How many messages there are in each state. */
export const countMessages = async (
  tx: TenantTransaction,
  filter: MessageFilter,
): Promise<Readonly<Partial<Record<MessageState, number>>>> => {
  const rows = await reading(
    filtered(tx, filter)
      .select((select) => ['state', select.fn.countAll<number>().as('count')])
      .groupBy('state')
      .execute(),
  );
  return Object.fromEntries(rows.map(({ state, count }) => [state, count]));
};
