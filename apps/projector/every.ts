import { setTimeout as sleep } from 'node:timers/promises';
import { holdLease, releaseLease } from '#event-store';
import type { EventStore, LeaseOf, SubscriptionOptions } from '#event-store';
import type { Part } from './part.ts';

export interface Every {
  readonly pool: SubscriptionOptions['pool'];
  readonly store: EventStore;
  readonly name: string;
  /** One name per process and start. */
  readonly holder: string;
  /** Pause between two rounds, of real time. */
  readonly pauseMs: number;
  /** Work on one tenant; true: there is more, go on without a pause. */
  readonly work: (tenant: string) => Promise<boolean>;
  readonly onError: (error: unknown, tenant: string) => void;
}

/** How long another process waits for one that has died in the middle of its work. */
const leaseMs = 120_000;

/** A part that does something for every tenant, again and again; one process at a time for each. */
export const every = ({ pool, store, name, holder, pauseMs, work, onError }: Every): Part => {
  const workTenant = async (lease: LeaseOf): Promise<boolean> => {
    try {
      return (await holdLease(pool, lease, leaseMs)) && (await work(lease.tenant));
    } catch (error) {
      onError(error, lease.tenant);
      return false;
    }
  };
  return {
    name,
    run: async (signal) => {
      const held = new Map<string, LeaseOf>();
      const ended = (): boolean => signal.aborted;
      while (!ended()) {
        const tenants = await store.tenants().catch((error: unknown) => {
          onError(error, '');
          return [];
        });
        let more = false;
        for (const tenant of tenants) {
          if (ended()) break;
          const lease = { tenant, part: name, holder };
          held.set(tenant, lease);
          more = (await workTenant(lease)) || more;
        }
        if (!more) await sleep(pauseMs, undefined, { signal }).catch(() => undefined);
      }
      for (const lease of held.values()) await releaseLease(pool, lease).catch(() => undefined);
    },
  };
};
