import type { Recipient } from '#courses';
import { bug, type Instant, type Recorded } from '#kernel';
import type { MessageEvent } from '#messages/message';
import type { Projection } from './projection.ts';
import type { Row, Table } from './table.ts';

/**
 * One row per message: to whom in which role, what became of it, when. Neither address nor text. A digest is a row too, about
 * no single course; what it took along names it.
 */
export const messages: Table = {
  name: 'messages',
  columns: {
    message: 'uuid',
    version: 'integer',
    course: 'uuid',
    reminder: 'uuid',
    rule: 'text',
    step: 'text',
    role: 'text',
    /** A subject of the vault, or staff by sign-in. */
    recipient: 'text',
    /** `queued`, `failed` (tried, to be tried again), `delivered`, `givenUp`, `expired`, `notNeeded`, `collected` (by a digest). */
    state: 'text',
    attempts: 'integer',
    /** What the mail server answered last, or why it was given up. */
    code: 'text',
    /** The digest that took it along. */
    digest: 'uuid',
    queued_at: 'timestamptz(3)',
    tried_at: 'timestamptz(3)',
    ended_at: 'timestamptz(3)',
  },
  key: ['message'],
  indexes: [['course'], ['state']],
};

/** What became of a message, or of the digest that took it along. */
export const messageStates = ['queued', 'failed', 'delivered', 'givenUp', 'expired', 'notNeeded'] as const;
export type MessageState = (typeof messageStates)[number];

/** The row as readers get it. */
export interface MessageEntry {
  readonly message: string;
  readonly version: number;
  readonly course: string;
  readonly reminder: string;
  readonly rule: string;
  readonly step: string;
  readonly role: Recipient;
  readonly recipient: string | null;
  readonly state: MessageState;
  readonly attempts: number;
  readonly code: string | null;
  /** The digest that took it along: what became of it is what became of that. */
  readonly digest: string | null;
  readonly queuedAt: Instant;
  readonly triedAt: Instant | null;
  readonly endedAt: Instant | null;
}

const prefix = 'message-';
const messageOf = ({ stream }: Recorded): string | undefined =>
  stream.startsWith(prefix) ? stream.slice(prefix.length) : undefined;

export const messagesProjection: Projection = {
  name: 'messages',
  version: '2',
  tables: [messages],
  memory: { table: messages, column: 'message', of: messageOf },
  fold: (page, remembered) => {
    const rows = new Map(remembered.map((row) => [row['message'] as string, row]));
    const changed = new Map<string, Row>();
    for (const event of page) {
      const message = messageOf(event);
      if (message === undefined) continue;
      const before = changed.get(message) ?? rows.get(message);
      // What a message stream holds is a message event: nothing else is ever appended there.
      changed.set(message, { ...foldEvent(before, event as Recorded<MessageEvent>), message });
    }
    return [{ table: messages, rows: [...changed.values()] }];
  },
};

const foldEvent = (before: Row | undefined, event: Recorded<MessageEvent>): Row => {
  if (event.type === 'MessageQueued') return queued(event);
  if (event.type === 'DigestQueued' || event.type === 'NoticeQueued') return aboutNoCourse(event);
  if (before === undefined) throw new Error(`${event.type} of a message that was never queued`);
  const row = { ...before, version: event.version };
  switch (event.type) {
    case 'MessageFailed':
      return {
        ...row,
        state: 'failed',
        attempts: event.data.attempt,
        code: event.data.code,
        tried_at: event.occurredAt,
      };
    case 'MessageDelivered':
      return {
        ...row,
        state: 'delivered',
        attempts: event.data.attempt,
        code: null,
        tried_at: event.occurredAt,
        ended_at: event.occurredAt,
      };
    case 'MessageGivenUp':
      return { ...row, state: 'givenUp', code: event.data.reason, ended_at: event.occurredAt };
    case 'MessageExpired':
      return { ...row, state: 'expired', digest: null, ended_at: event.occurredAt };
    case 'MessageNotNeeded':
      return { ...row, state: 'notNeeded', digest: null, ended_at: event.occurredAt };
    case 'MessageCollected':
      return { ...row, state: 'collected', digest: event.data.digest };
    default:
      return bug(`${JSON.stringify((event satisfies never as Recorded).type)} of a message`);
  }
};

const waiting = ({ version, occurredAt }: Pick<Recorded, 'version' | 'occurredAt'>): Row => ({
  version,
  state: 'queued',
  attempts: 0,
  code: null,
  digest: null,
  queued_at: occurredAt,
  tried_at: null,
  ended_at: null,
});

const queued = (event: Recorded<Extract<MessageEvent, { type: 'MessageQueued' }>>): Row => {
  const { course, reminder, rule, step, role, recipient } = event.data;
  return { ...waiting(event), course, reminder, rule, step, role, recipient };
};

const aboutNoCourse = (
  event: Recorded<Extract<MessageEvent, { type: 'DigestQueued' | 'NoticeQueued' }>>,
): Row => {
  const about = { course: null, reminder: null, rule: null, step: null, role: null };
  return { ...waiting(event), ...about, recipient: event.data.recipient };
};
