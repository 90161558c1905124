import { readCheckpoint, withTenant } from '#event-store';
import type pg from 'pg';
import { subscriptionOf, type Generation } from './generations.ts';

/** How far a generation has come in the tenant's log; 0 before its first page. */
export const checkpointOf = (pool: pg.Pool, tenant: string, generation: Generation): Promise<number> =>
  withTenant(pool, tenant, (tx) => readCheckpoint(tx, tenant, subscriptionOf(generation)));
