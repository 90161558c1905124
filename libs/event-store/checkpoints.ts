import { sql, type QueryExecutorProvider } from 'kysely';

/** Someone else has moved the checkpoint: a lease was lost unnoticed. What was done in this transaction must not commit. */
export class CheckpointMoved extends Error {
  override readonly name = 'CheckpointMoved';
}

/** How far a subscription has come in the tenant of the transaction; 0 when it has not begun. */
export const readCheckpoint = async (
  tx: QueryExecutorProvider,
  tenant: string,
  subscription: string,
): Promise<number> => {
  const { rows } = await sql<{ position: number }>`
    select position from checkpoints where tenant = ${tenant} and subscription = ${subscription}
  `.execute(tx);
  return rows[0]?.position ?? 0;
};

/** Moves a checkpoint by comparing its old value; throws `CheckpointMoved` when that is no longer so. */
export const moveCheckpoint = async (
  tx: QueryExecutorProvider,
  tenant: string,
  subscription: string,
  from: number,
  to: number,
): Promise<void> => {
  const { rows } = await sql<{ moved: boolean }>`
    select move_checkpoint(${tenant}, ${subscription}, ${from}, ${to}) as moved
  `.execute(tx);
  if (rows[0]?.moved !== true)
    throw new CheckpointMoved(`The checkpoint of ${subscription} in ${tenant} is no longer at ${from}`);
};

/** Starts a subscription over: its checkpoint and what it had parked are forgotten. */
export const resetSubscription = async (
  tx: QueryExecutorProvider,
  tenant: string,
  subscription: string,
): Promise<void> => {
  await sql`select reset_subscription(${tenant}, ${subscription})`.execute(tx);
};

/** How many events each subscription that has begun is behind the tenant's log: exact, since positions have no gaps. */
export const subscriptionLags = async (
  tx: QueryExecutorProvider,
  tenant: string,
): Promise<ReadonlyMap<string, number>> => {
  const { rows } = await sql<{ subscription: string; lag: number }>`
    select c.subscription, h.position - c.position as lag
    from checkpoints c join heads h using (tenant)
    where tenant = ${tenant}
  `.execute(tx);
  return new Map(rows.map(({ subscription, lag }) => [subscription, lag]));
};
