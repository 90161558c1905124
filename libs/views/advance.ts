import {
  CheckpointMoved,
  moveCheckpoint,
  parkedStreams,
  withTenant,
  type EventStore,
  type TenantTransaction,
} from '#event-store';
import type { Recorded } from '#kernel';
import type pg from 'pg';
import { checkpointOf } from './checkpoint-of.ts';
import { holdGeneration, subscriptionOf, type Generation } from './generations.ts';
import { groupBy } from './group-by.ts';
import { foldPage } from './fold-page.ts';
import { isPoison, parkWhatFails, type Parked } from './park.ts';
import { remembers, type Projection } from './projection.ts';
import { readRows, writeChange } from './rows.ts';

export interface Advancing {
  readonly pool: pg.Pool;
  readonly store: EventStore;
  /** Events a page at most; default 5,000. */
  readonly pageSize?: number;
  /** `later`: leaves rows that have never been counted waiting (`countWaiting`); only a generation that is being built can. */
  readonly counting?: 'now' | 'later';
  /** Told of each stream that was left out from now on. */
  readonly onParked?: (parked: Parked) => void;
}

/**
 * Who follows finds a few events on a page; who is behind finds many, and a course is then read, counted and written
 * once for more of its events. A page of 5,000 takes some 20 MB.
 */
const mostEvents = 5_000;

export interface Step {
  /** `gone`: the generation has been retired, or is built when it was to be building. `beaten`: another process wrote the page first. */
  readonly outcome: 'moved' | 'level' | 'beaten' | 'gone';
  /** Where the checkpoint stands. */
  readonly position: number;
}

/** Brings a generation one page further: the rows and the checkpoint in one transaction. `upTo` cuts the page short. */
export const advance = async (
  { pool, store, pageSize = mostEvents, counting = 'now', onParked }: Advancing,
  projection: Projection,
  generation: Generation,
  tenant: string,
  from: number,
  upTo = Number.POSITIVE_INFINITY,
): Promise<Step> => {
  const limit = Math.min(pageSize, upTo - from);
  const page = limit <= 0 ? [] : await store.read(tenant, from, limit);
  const last = page.at(-1);
  if (last === undefined) return { outcome: 'level', position: from };
  const subscription = subscriptionOf(generation);

  const write = (project: (tx: TenantTransaction, events: readonly Recorded[]) => Promise<void>) =>
    withTenant(pool, tenant, async (tx): Promise<Step> => {
      const state = await holdGeneration(tx, generation);
      if (state === undefined || (counting === 'later' && state !== 'building'))
        return { outcome: 'gone', position: from };
      // First of all: it locks the row, so that of two processes with the same page one waits here and then leaves.
      await moveCheckpoint(tx, tenant, subscription, from, last.position);
      const parked = new Set((await parkedStreams(tx, tenant, subscription)).map(({ stream }) => stream));
      await project(
        tx,
        page.filter(({ stream }) => !parked.has(stream)),
      );
      return { outcome: 'moved', position: last.position };
    });

  try {
    return await write((tx, events) => projectPage(tx, projection, generation, events, counting));
  } catch (error) {
    if (error instanceof CheckpointMoved)
      return { outcome: 'beaten', position: await checkpointOf(pool, tenant, generation) };
    if (!isPoison(error)) throw error;
    const parked: Parked[] = [];
    const step = await write(async (tx, events) => {
      parked.push(
        ...(await parkWhatFails(
          tx,
          { tenant, projection: projection.name, subscription },
          [...groupBy(events, ({ stream }) => stream)].map(([stream, some]) => ({
            stream,
            position: some[0]?.position ?? 0,
            project: () => projectPage(tx, projection, generation, some, counting),
          })),
        )),
      );
    });
    if (step.outcome === 'moved') for (const each of parked) onParked?.(each);
    return step;
  }
};

const projectPage = async (
  tx: TenantTransaction,
  projection: Projection,
  { generation }: Generation,
  page: readonly Recorded[],
  counting: 'now' | 'later',
): Promise<void> => {
  if (page.length === 0) return;
  const { memory } = projection;
  const remembered =
    memory === undefined
      ? []
      : await readRows(tx, generation, memory.table, {
          column: memory.column,
          values: remembers(projection, page),
        });
  for (const change of foldPage(projection, page, remembered, counting))
    await writeChange(tx, generation, change);
};
