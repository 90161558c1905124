import type { Connection } from '@temporalio/client';
import { registerSearchAttributes } from '#infra/temporal/search-attributes';
import { reconcile } from '#use-cases/time/reconcile';
import type { Reconciled } from '#use-cases/time/reconcile';
import type { Sleepers } from '#use-cases/time/sleepers';
import { every } from './every.ts';
import type { Every } from './every.ts';
import type { Part } from './part.ts';

export interface ReconcilerPorts {
  readonly everyone: readonly Sleepers[];
  readonly connection: Connection;
  readonly namespace: string;
  /** Told after each round of a kind what had to be signalled again or begun anew, and which search attributes were gone. */
  readonly done: (
    tenant: string,
    found: Pick<Reconciled, 'missing' | 'late' | 'stuck'>,
    attributes: readonly string[],
  ) => void;
}

/**
 * Again and again, usually every minute of real time: are all open courses and mentors in Temporal, and was everything done that is due?
 * It lives here and not in a Temporal Schedule, which would be lost together with what it watches (measured).
 */
export const reconciler = (
  around: Omit<Every, 'name' | 'pauseMs' | 'work'>,
  { connection, namespace, done, everyone }: ReconcilerPorts,
  pauseMs: number,
): Part => {
  const unread = new Map<string, ReadonlyMap<string, number>>();
  return every({
    ...around,
    name: 'reconciler',
    pauseMs,
    work: async (tenant) => {
      const attributes = await registerSearchAttributes(connection, namespace);
      for (const ports of everyone) {
        const before = `${ports.kind} of ${tenant}`;
        const found = await reconcile(ports, tenant, unread.get(before) ?? new Map());
        unread.set(before, found.unread);
        // An organisation's own workflow begins with its first news, or here: that it is missing is nothing to look at.
        done(tenant, ports.kind === 'tenant' ? { ...found, missing: [] } : found, attributes);
      }
      return false;
    },
  });
};
