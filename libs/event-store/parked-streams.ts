import { sql, type QueryExecutorProvider } from 'kysely';
import type { Instant, StreamId } from '#kernel';

/** A stream a subscription no longer works, from this event on. */
export interface ParkedStream {
  readonly tenant: string;
  readonly subscription: string;
  readonly stream: StreamId;
  readonly position: number;
  readonly error: string;
  readonly parkedAt: Instant;
}

/** What is parked in the tenant of the transaction, by one subscription or by all. */
export const parkedStreams = async (
  tx: QueryExecutorProvider,
  tenant: string,
  subscription?: string,
): Promise<readonly ParkedStream[]> => {
  const { rows } = await sql<ParkedStream>`
    select tenant, subscription, stream, position, error, parked_at as "parkedAt"
    from parked_streams
    where tenant = ${tenant} and (${subscription ?? null}::text is null or subscription = ${subscription ?? null})
    order by subscription, position
  `.execute(tx);
  return rows;
};

/** Parks a stream at an event that cannot be handled. */
export const parkStream = async (
  tx: QueryExecutorProvider,
  parked: Omit<ParkedStream, 'parkedAt'>,
): Promise<void> => {
  const { tenant, subscription, stream, position, error } = parked;
  await sql`select park_stream(${tenant}, ${subscription}, ${stream}, ${position}, ${error})`.execute(tx);
};
