import { parkedStreams, readCheckpoint, withTenant } from '#event-store';
import { sql } from 'kysely';
import type pg from 'pg';
import { liveGeneration, subscriptionOf } from './generations.ts';
import type { Projection } from './projection.ts';
import { readRows } from './rows.ts';
import { keyOf, type Row } from './table.ts';

/** A projection's rows of one tenant as they stood at one position of the log. */
export interface Snapshot {
  readonly position: number;
  /** Streams left out, each from a position on. */
  readonly parked: ReadonlyMap<string, number>;
  /** By table, then by key. */
  readonly rows: ReadonlyMap<string, ReadonlyMap<string, Row>>;
}

/**
 * Takes rows and checkpoint together, of one course or of all; the projection waits meanwhile. Undefined when it has not been
 * built.
 */
export const takeSnapshot = async (
  pool: pg.Pool,
  tenant: string,
  projection: Projection,
  course?: string,
): Promise<Snapshot | undefined> => {
  for (;;) {
    const live = await liveGeneration(pool, projection.name);
    if (live === undefined) return undefined;
    const subscription = subscriptionOf(live);
    const snapshot = await withTenant(pool, tenant, async (tx): Promise<Snapshot | 'gone'> => {
      // Every page holds this row shared, so that no page is half written while it is held alone.
      const { rows: held } = await sql`
        select from views.generations
        where projection = ${live.projection} and generation = ${live.generation} and state = 'live'
        for update`.execute(tx);
      if (held.length === 0) return 'gone';
      const parked = await parkedStreams(tx, tenant, subscription);
      const rows = new Map<string, ReadonlyMap<string, Row>>();
      for (const table of projection.tables) {
        const of = course === undefined ? undefined : { column: 'course', values: [course] };
        const found = await readRows(tx, live.generation, table, of);
        rows.set(table.name, new Map(found.map((row) => [keyOf(table, row), row])));
      }
      return {
        position: await readCheckpoint(tx, tenant, subscription),
        parked: new Map(parked.map(({ stream, position }) => [stream, position])),
        rows,
      };
    });
    if (snapshot !== 'gone') return snapshot;
  }
};
