import { holdLease, releaseLease, type createPool, type EventStore, type LeaseOf } from '#event-store';
import { runProjection, watchHeads, type Projection } from '#views';
import { log } from './log.ts';
import type { Part } from './part.ts';

type Pool = ReturnType<typeof createPool>;

export interface ProjectionPorts {
  readonly pool: Pool;
  readonly store: EventStore;
  readonly projections: readonly Projection[];
  /** One name per process and start. */
  readonly holder: string;
}

const leaseMs = 10_000;

/** One part that watches the logs' ends, and one for each projection. */
export const projectionParts = ({ pool, store, projections, holder }: ProjectionPorts): readonly Part[] => {
  const heads = watchHeads(store);
  return [
    { name: 'heads', run: (signal) => heads.watch(signal) },
    ...projections.map((projection): Part => {
      const part = `projection:${projection.name}`;
      return {
        name: part,
        run: async (signal) => {
          const leases = createLeases(pool, part, holder);
          try {
            await runProjection(
              { pool, store, heads, holds: leases.hold, onParked, onSuperseded },
              projection,
              signal,
            );
          } finally {
            await leases.release();
          }
        },
      };
    }),
  ];
};

const onParked: NonNullable<Parameters<typeof runProjection>[0]['onParked']> = ({
  tenant,
  projection,
  stream,
  position,
}) => {
  log.error(
    { alarm: 'stream-parked', tenant, projection, stream, position },
    'an event cannot be read; its stream is left out of the read model',
  );
};

const onSuperseded: NonNullable<Parameters<typeof runProjection>[0]['onSuperseded']> = ({
  projection,
  version,
}) => {
  log.warn({ projection, version }, 'another version of the program has taken this read model over');
};

/** Holds the leases of a part for as long as it keeps asking; asks the database at most every half of their time. */
const createLeases = (pool: Pool, part: string, holder: string) => {
  const heldUntil = new Map<string, number>();
  const leaseOf = (tenant: string): LeaseOf => ({ tenant, part, holder });
  return {
    hold: async (tenant: string): Promise<boolean> => {
      const asked = performance.now();
      if (asked < (heldUntil.get(tenant) ?? 0) - leaseMs / 2) return true;
      const held = await holdLease(pool, leaseOf(tenant), leaseMs);
      if (held) heldUntil.set(tenant, asked + leaseMs);
      else heldUntil.delete(tenant);
      return held;
    },
    release: async (): Promise<void> => {
      for (const tenant of heldUntil.keys()) await releaseLease(pool, leaseOf(tenant)).catch(() => undefined);
    },
  };
};
