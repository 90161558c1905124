import pg from 'pg';
import type { TestStack } from '../support/stack.ts';

/** A message in a stack's outbox: `state` is `queued`, `delivered`, `expired` or `givenUp`. */
export interface OutboxMessage {
  readonly id: string;
  readonly state: string;
}

/** Every message there ever was, as it stands in the database. */
export const messagesOf = async ({ adminUrl }: TestStack): Promise<readonly OutboxMessage[]> => {
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  try {
    return (await client.query<OutboxMessage>('select id, state from outbox')).rows;
  } finally {
    await client.end();
  }
};
