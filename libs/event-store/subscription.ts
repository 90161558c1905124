import { randomBytes } from 'node:crypto';
import { hostname } from 'node:os';
import type pg from 'pg';
import type { EventStore } from './event-store.ts';
import { holdLease, releaseLease } from './leases.ts';
import { createSignal, type Signal } from './signal.ts';
import type { Upcasters } from './upcast.ts';
import type { PageHandler } from './work-page.ts';
import { createTenantWork, type Alerts } from './work-tenant.ts';

export interface SubscriptionOptions extends Partial<Alerts> {
  readonly pool: pg.Pool;
  readonly store: EventStore;
  /** Names the checkpoint and the lease; a new name starts from the beginning. */
  readonly name: string;
  readonly handler: PageHandler;
  readonly upcasters?: Upcasters;
  /** How long another process waits for one that has died; default 10 s of real time. */
  readonly leaseMs?: number;
}

export interface Subscription {
  /** Resolves when the page under way is done and the leases are given back. */
  stop(): Promise<void>;
}

/** News may be lost, so the log is looked at this often. */
const pollMs = 100;
const tenantsEveryMs = 1_000;
const longestBackOffMs = 5_000;

/**
 * Follows every tenant's log from the checkpoint on, each in its own order and not waiting for the others.
 * Any number of processes may run it: a lease lets one work each tenant, and the checkpoint's comparison stops one that lost it unnoticed.
 */
export const startSubscription = ({
  pool,
  store,
  name,
  handler,
  upcasters = {},
  leaseMs = 10_000,
  onError = () => undefined,
  onParked = () => undefined,
}: SubscriptionOptions): Subscription => {
  const holder = `${hostname()}:${process.pid}:${randomBytes(4).toString('hex')}`;
  const loops = new Map<string, { news: Signal; end: Signal; ended: Promise<void> }>();
  const newTenant = createSignal();
  let stopped = false;

  const follow = async (tenant: string, news: Signal, end: Signal): Promise<void> => {
    const lease = { tenant, part: `subscription:${name}`, holder };
    const work = createTenantWork({ pool, tenant, name, handler, upcasters }, { onError, onParked });
    let position: number | undefined;
    let heldUntil = 0;
    let failures = 0;
    while (!stopped) {
      try {
        const asked = performance.now();
        if (asked > heldUntil - leaseMs / 2) {
          if (!(await holdLease(pool, lease, leaseMs))) {
            position = undefined;
            await end.wait(leaseMs / 4);
            continue;
          }
          heldUntil = asked + leaseMs;
        }
        const before = position;
        if (before === undefined || (await store.head(tenant)) > before) position = await work.next();
        failures = 0;
        if (position === before) await news.wait(pollMs);
      } catch (error) {
        onError(error, tenant);
        position = undefined;
        failures += 1;
        await end.wait(Math.min(pollMs * 2 ** failures, longestBackOffMs));
      }
    }
    await releaseLease(pool, lease).catch((error: unknown) => {
      onError(error, tenant);
    });
  };

  const supervise = async (): Promise<void> => {
    while (!stopped) {
      const tenants = await store.tenants().catch((error: unknown) => {
        onError(error, '');
        return [];
      });
      for (const tenant of tenants) {
        if (loops.has(tenant)) continue;
        const [news, end] = [createSignal(), createSignal()];
        loops.set(tenant, { news, end, ended: follow(tenant, news, end) });
      }
      await newTenant.wait(tenantsEveryMs);
    }
  };

  const endNews = store.onNews((tenant) => {
    (loops.get(tenant)?.news ?? newTenant).raise();
  });
  const supervising = supervise();

  return {
    stop: async () => {
      stopped = true;
      endNews();
      newTenant.raise();
      await supervising;
      for (const { news, end } of loops.values()) {
        news.raise();
        end.raise();
      }
      await Promise.all([...loops.values()].map(({ ended }) => ended));
    },
  };
};
