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

/** How long another process waits for one that has died; who lives renews it, at work and between two rounds. */
const leaseMs = 10_000;

/** A part that does something for every tenant, again and again; one process at a time for each. */
export const every = ({ pool, store, name, holder, pauseMs, work, onError }: Every): Part => {
  const held = new Map<string, LeaseOf>();
  const hold = async (lease: LeaseOf): Promise<boolean> => {
    const mine = await holdLease(pool, lease, leaseMs);
    if (mine) held.set(lease.tenant, lease);
    else held.delete(lease.tenant);
    return mine;
  };
  let renewing: Promise<unknown> = Promise.resolve();
  const renew = (): void => {
    const renewals = [...held.values()].map((lease) =>
      hold(lease).catch((error: unknown) => {
        onError(error, lease.tenant);
      }),
    );
    renewing = Promise.all([renewing, ...renewals]);
  };
  const workTenant = async (tenant: string): Promise<boolean> => {
    try {
      return (await hold({ tenant, part: name, holder })) && (await work(tenant));
    } catch (error) {
      onError(error, tenant);
      return false;
    }
  };
  return {
    name,
    run: async (signal) => {
      const renewals = setInterval(renew, leaseMs / 4);
      const ended = (): boolean => signal.aborted;
      while (!ended()) {
        const tenants = await store.tenants().catch((error: unknown) => {
          onError(error, '');
          return [];
        });
        let more = false;
        for (const tenant of tenants) {
          if (ended()) break;
          more = (await workTenant(tenant)) || more;
        }
        if (!more) await sleep(pauseMs, undefined, { signal }).catch(() => undefined);
      }
      clearInterval(renewals);
      // A renewal that came after the release would keep the others away for as long as the lease lasts.
      await renewing;
      for (const lease of held.values()) await releaseLease(pool, lease).catch(() => undefined);
    },
  };
};
