import { parkStream, type TenantTransaction } from '#event-store';
import type { StreamId } from '#kernel';
import { sql } from 'kysely';
import pg from 'pg';

/** An event could not be folded: trying again would not help. */
export class FoldFailed extends Error {
  override readonly name = 'FoldFailed';
}

/** A stream that a projection reads no further, and since which position. */
export interface Parked {
  readonly tenant: string;
  readonly projection: string;
  readonly stream: StreamId;
  readonly position: number;
  /** Holds no value of an event. */
  readonly error: string;
}

/** Classes 21 (two rows with one key), 22 (data) and 23 (constraint): the row is wrong. Everything else the database says may pass. */
export const isPoison = (error: unknown): error is Error =>
  error instanceof FoldFailed || (error instanceof pg.DatabaseError && /^2[123]/.test(error.code ?? ''));

/** PostgreSQL quotes the bad value in its message, so only its code is kept. */
const describe = (error: Error): string =>
  error instanceof pg.DatabaseError ? `database error ${error.code ?? ''}` : error.message;

/** What is projected of one stream; where it fails, the stream is read no further from `position` on. */
interface OfOneStream {
  readonly stream: StreamId;
  readonly position: number;
  readonly project: () => Promise<void>;
}

/** Projects stream by stream, so that one that cannot be read is parked alone. */
export const parkWhatFails = async (
  tx: TenantTransaction,
  { tenant, projection, subscription }: { tenant: string; projection: string; subscription: string },
  parts: readonly OfOneStream[],
): Promise<readonly Parked[]> => {
  const parked: Parked[] = [];
  for (const { stream, position, project } of parts) {
    await sql`savepoint one_stream`.execute(tx);
    try {
      await project();
      await sql`release savepoint one_stream`.execute(tx);
    } catch (error) {
      if (!isPoison(error)) throw error;
      await sql`rollback to savepoint one_stream`.execute(tx);
      await parkStream(tx, { tenant, subscription, stream, position, error: describe(error) });
      parked.push({ tenant, projection, stream, position, error: describe(error) });
    }
  }
  return parked;
};
