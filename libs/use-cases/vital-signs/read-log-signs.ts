import { sql } from 'kysely';
import type { ParkedStream, TenantTransaction } from '#event-store';
import { parkedStreams } from '#event-store';
import { feeds } from './parts.ts';

/** How far something that follows the log is behind it. */
interface Behind {
  readonly part: string;
  /** `building`: a read model that is being made anew, which nobody reads yet. */
  readonly state: 'live' | 'building';
  /** Events, exactly. */
  readonly lag: number;
  /** How long the oldest of them has waited, by the application's clock; 0 when there is none. */
  readonly lagSeconds: number;
}

export interface LogSigns {
  readonly head: number;
  readonly readModels: readonly Behind[];
  readonly feeds: readonly Behind[];
  readonly parked: readonly ParkedStream[];
  /** The parts that a process works now. */
  readonly held: ReadonlySet<string>;
}

interface Row {
  readonly part: string;
  readonly kind: 'view' | 'feed';
  readonly state: 'live' | 'building';
  readonly lag: number;
  readonly lag_seconds: number;
}

/** The log of the transaction's tenant and all that follows it. */
export const readLogSigns = async (tx: TenantTransaction, tenant: string): Promise<LogSigns> => {
  const { rows } = await sql<Row>`
    with head as (select coalesce(max(position), 0) as position from heads where tenant = ${tenant}),
    followers as (
      select projection as part, 'view' as kind, state, 'views:' || projection || ':' || generation as subscription
      from views.generations where state <> 'retired'
      union all
      select feed, 'feed', 'live', feed from unnest(${[...feeds]}::text[]) feed
    )
    select f.part, f.kind, f.state, h.position - coalesce(c.position, 0) as lag,
      coalesce(extract(epoch from app_now() - e.recorded_at), 0)::float8 as lag_seconds
    from followers f
    cross join head h
    left join checkpoints c on c.tenant = ${tenant} and c.subscription = f.subscription
    left join events e on e.tenant = ${tenant} and e.position = coalesce(c.position, 0) + 1
    order by f.kind, f.part
  `.execute(tx);
  const heads = await sql<{ position: number }>`select position from heads where tenant = ${tenant}`.execute(
    tx,
  );
  const leases = await sql<{ part: string }>`
    select part from leases where tenant = ${tenant} and expires_at > clock_timestamp()
  `.execute(tx);
  const behind = (kind: Row['kind']): readonly Behind[] =>
    rows
      .filter((row) => row.kind === kind)
      .map(({ part, state, lag, lag_seconds }) => ({
        part,
        state,
        lag: Math.max(0, lag),
        lagSeconds: Math.max(0, lag_seconds),
      }));
  return {
    head: heads.rows[0]?.position ?? 0,
    readModels: behind('view'),
    feeds: behind('feed'),
    parked: await parkedStreams(tx, tenant),
    held: new Set(leases.rows.map(({ part }) => part)),
  };
};
