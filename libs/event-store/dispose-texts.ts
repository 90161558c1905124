import { sql, type QueryExecutorProvider } from 'kysely';
import type { StreamId } from '#kernel';

/**
 * Deletes every text of a stream in the tenant of the transaction, and answers how many there were; the events and the
 * hashes in their headers stay. The database refuses (`FB101`) unless `DisposalExecuted` is recorded on the stream.
 */
export const disposeTexts = async (
  tx: QueryExecutorProvider,
  tenant: string,
  stream: StreamId,
): Promise<number> => {
  const { rows } = await sql<{ deleted: number }>`
    select dispose_texts(${tenant}, ${stream}) as deleted
  `.execute(tx);
  return rows[0]?.deleted ?? 0;
};
