import type { EventStore } from '#event-store';
import type pg from 'pg';
import { compare, foldInto, isSame, type Checked, type ReadModelVerification } from './compare.ts';
import { createScratch } from './fold-from-scratch.ts';
import type { Projection } from './projection.ts';
import { takeSnapshot } from './snapshot.ts';
import { createLogVerifier, type LogVerification } from './verify-log.ts';

export interface TenantVerification {
  readonly tenant: string;
  readonly intact: boolean;
  readonly log: LogVerification;
  readonly readModels: readonly ReadModelVerification[];
}

export interface Verifying {
  readonly pool: pg.Pool;
  readonly store: EventStore;
  readonly projections: readonly Projection[];
  readonly onProgress?: (done: number, total: number) => void;
}

const pageSize = 1_000;

/**
 * Reads a tenant's whole log once: its positions and versions have no gaps, and every read model equals a fold from
 * scratch. Holds the read models in memory. Parked streams are told, and compared up to where they were parked.
 */
export const verifyTenant = async (
  { pool, store, projections, onProgress }: Verifying,
  tenant: string,
): Promise<TenantVerification> => {
  const checked: Checked[] = [];
  for (const projection of projections) {
    const snapshot = await takeSnapshot(pool, tenant, projection);
    checked.push({ projection, snapshot, scratch: createScratch(projection), failure: null });
  }
  const head = await store.head(tenant);
  const log = createLogVerifier();
  for (let position = 0; position < head;) {
    const page = await store.read(tenant, position, Math.min(pageSize, head - position));
    const last = page.at(-1);
    if (last === undefined) break;
    log.read(page);
    for (const each of checked) foldInto(each, page);
    position = last.position;
    onProgress?.(position, head);
  }
  const verified = log.result();
  const readModels = checked.map(compare);
  const intact = verified.faults.length === 0 && verified.events === head && readModels.every(isSame);
  return { tenant, intact, log: verified, readModels };
};
