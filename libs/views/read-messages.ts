import type { TenantTransaction } from '#event-store';
import { sql } from 'kysely';
import type { MessageEntry, MessageState } from './messages.ts';
import { afterCursor, pageOf, reading, readModels, type Page, type Paging } from './reading.ts';

export interface MessageFilter {
  readonly course?: string;
  readonly state?: MessageState;
}

const filtered = (tx: TenantTransaction, { course, state }: MessageFilter) => {
  let query = readModels(tx).selectFrom('views.messages');
  if (course !== undefined) query = query.where('course', '=', course);
  if (state !== undefined) query = query.where('state', '=', state);
  return query;
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
