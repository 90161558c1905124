import type pg from 'pg';
import { beginEpoch, type Epoch, type NumbersLeapt } from '#event-store';
import type { KeyRing } from '#personal-data';
import type { Sleeper } from '../time/workflows.ts';
import { eraseAgain, type ErasedAgain } from './erase-again.ts';
import { mendWorkflows, type MendPorts } from './mend-workflows.ts';
import { findUncertain, type Uncertain } from './uncertain.ts';

export interface RecoverPorts extends MendPorts {
  /** Of the superuser: the application may not begin an epoch. */
  readonly adminUrl: string;
  readonly pool: pg.Pool;
  readonly keys: KeyRing;
  readonly keysFolder: string;
}

export interface RecoverRequest {
  readonly reason: string;
  /** The last position of tenants that anyone remembers of the lost life: a metric, a newer backup, a letter. */
  readonly lost: ReadonlyMap<string, number>;
  /** Begin an epoch although the server shows no sign of a restore. */
  readonly again: boolean;
}

export interface RecoveredTenant {
  readonly tenant: string;
  /** Where the log stood when the epoch began; null when no epoch ever began here. */
  readonly head: number | null;
  /** Positions that are gone; null: nobody knows. */
  readonly positionsLost: number | null;
  readonly erased: ErasedAgain;
  readonly uncertain: Uncertain;
}

export interface Recovered {
  readonly epoch: Epoch | null;
  /** False when this restore was recovered before, or there was none. */
  readonly begun: boolean;
  readonly numbers: readonly NumbersLeapt[];
  readonly vanished: readonly Sleeper[];
  readonly woken: number;
  readonly tenants: readonly RecoveredTenant[];
}

/**
 * After the database was restored to an earlier moment: erases again, begins a new epoch, brings Temporal back to the log,
 * and says what cannot be known. Everything may be repeated; one restore begins one epoch.
 */
export const recover = async (
  ports: RecoverPorts,
  { reason, lost, again }: RecoverRequest,
): Promise<Recovered> => {
  const names = await ports.store.tenants();
  const erased = new Map<string, ErasedAgain>();
  for (const tenant of names) erased.set(tenant, await eraseAgain(ports, tenant));
  const { epoch, begun, heads, numbers } = await beginEpoch(ports.adminUrl, { reason, lost, again });
  const tenants: RecoveredTenant[] = [];
  for (const [tenant, deleted] of erased) {
    const head = heads.find((each) => each.tenant === tenant);
    tenants.push({
      tenant,
      head: head?.position ?? null,
      positionsLost: head === undefined || head.lost === null ? null : head.lost - head.position,
      erased: deleted,
      uncertain: await findUncertain(ports, tenant, head?.position ?? 0),
    });
  }
  const mended = await mendWorkflows(ports);
  return { epoch: epoch ?? null, begun, numbers, ...mended, tenants };
};
