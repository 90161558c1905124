import type { Client } from '@temporalio/client';
import type pg from 'pg';
import { kinds, type Asleep } from './kinds.ts';
import { createTenantWakes } from './tenant-wakes.ts';
import { createWakes, type Wakes } from './wakes.ts';
import { createWorkflows, type AllWorkflows } from './workflows.ts';

/** Everyone of a kind: the notes of the looks at them, and their workflows. */
export interface Sleepers {
  readonly kind: Asleep;
  readonly wakes: Wakes;
  readonly workflows: AllWorkflows;
}

/** The notes of the looks at all of them, the organisation itself last, for whoever has no business with Temporal. */
export const everyonesWakes = (pool: pg.Pool): readonly Pick<Sleepers, 'kind' | 'wakes'>[] => [
  ...kinds.map((kind) => ({ kind, wakes: createWakes(pool, kind) })),
  { kind: 'tenant', wakes: createTenantWakes(pool) },
];

/** All that have a workflow each, kind by kind. */
export const everyone = (pool: pg.Pool, client: Client): readonly Sleepers[] =>
  everyonesWakes(pool).map((each) => ({ ...each, workflows: createWorkflows(client, each.kind) }));
