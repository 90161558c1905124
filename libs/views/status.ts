import { parkedStreams, readCheckpoint, withTenant, type EventStore } from '#event-store';
import type pg from 'pg';
import { readGenerations, subscriptionOf } from './generations.ts';

export interface ProjectionStatus {
  readonly projection: string;
  readonly version: string;
  readonly state: 'live' | 'building';
  /** The last position of the tenant's log that the rows know. */
  readonly position: number;
  /** Events behind the log's end, exactly: positions have no gaps. */
  readonly lag: number;
  /** Streams left out because one of their events cannot be read. */
  readonly parked: readonly string[];
}

/** How far each projection has come in a tenant's log, and those being built beside them. */
export const projectionStatus = async (
  { pool, store }: { readonly pool: pg.Pool; readonly store: EventStore },
  tenant: string,
  projections: readonly string[],
): Promise<readonly ProjectionStatus[]> => {
  const head = await store.head(tenant);
  const generations = (await Promise.all(projections.map((name) => readGenerations(pool, name)))).flat();
  return withTenant(pool, tenant, async (tx) => {
    const found: ProjectionStatus[] = [];
    for (const generation of generations) {
      if (generation.state === 'retired') continue;
      const subscription = subscriptionOf(generation);
      const position = await readCheckpoint(tx, tenant, subscription);
      found.push({
        projection: generation.projection,
        version: generation.version,
        state: generation.state,
        position,
        lag: Math.max(0, head - position),
        parked: (await parkedStreams(tx, tenant, subscription)).map(({ stream }) => stream),
      });
    }
    return found;
  });
};
