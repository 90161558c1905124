import pg from 'pg';
import { localDateOf, localTimeOf } from '#calendar';
import type { LocalDate } from '#kernel';
import type { TestStack } from '../support/stack.ts';

/** A message in a stack's outbox, as it stands there. */
export interface OutboxMessage {
  readonly id: string;
  /** `queued`, `waiting`, `collected`, `delivered`, `expired`, `notNeeded` or `givenUp`. */
  readonly state: string;
  /** `staff`: a digest. */
  readonly role: string;
}

const ask = async <Row extends object>({ adminUrl }: TestStack, text: string): Promise<readonly Row[]> => {
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  try {
    return (await client.query<Row>(text)).rows;
  } finally {
    await client.end();
  }
};

/** Every message there ever was, as it stands in the database. */
export const messagesOf = (stack: TestStack): Promise<readonly OutboxMessage[]> =>
  ask<OutboxMessage>(stack, 'select id, state, role from outbox');

/** The one mail of a day to someone who works here: when it was queued by the local clock, and how much it told. */
export interface SentDigest {
  readonly recipient: string;
  readonly on: LocalDate;
  readonly queuedOn: LocalDate;
  readonly time: string;
  readonly items: number;
}

/** Every digest there ever was, by the log. */
export const digestsOf = async (stack: TestStack): Promise<readonly SentDigest[]> => {
  const rows = await ask<Omit<SentDigest, 'queuedOn' | 'time'> & { at: Date }>(
    stack,
    `select tenant || '/' || (data ->> 'recipient') as recipient, data ->> 'on' as on,
       jsonb_array_length(data -> 'items') as items, recorded_at as at
     from events where type = 'DigestQueued' order by tenant, position`,
  );
  return rows.map(({ at, ...digest }) => {
    const instant = at.toISOString();
    return { ...digest, queuedOn: localDateOf(instant), time: localTimeOf(instant) };
  });
};
