import type pg from 'pg';
import { subscriptionLags, withTenant } from '#event-store';
import type { EventStore } from '#event-store';
import type { Outbox } from '#messages';
import { projectionStatus } from '#views';
import { feeds } from '../vital-signs/parts.ts';
import type { Sleepers } from './sleepers.ts';

export interface QuietPorts {
  readonly pool: pg.Pool;
  readonly store: EventStore;
  readonly everyone: readonly Pick<Sleepers, 'kind' | 'wakes'>[];
  readonly outbox: Outbox;
  /** The read models that run. */
  readonly projections: readonly string[];
}

/** What is still under way in a tenant, in words; empty when everything that has come due has been done, told and shown. */
export const underWay = async (ports: QuietPorts, tenant: string): Promise<readonly string[]> => {
  const { pool, store, everyone, outbox, projections } = ports;
  const head = await store.head(tenant);
  const waiting = await Promise.all(
    everyone.map(async ({ kind, wakes }) => ({ kind, count: (await wakes.waiting(tenant)).length })),
  );
  const untried = await outbox.untried(tenant);
  const lags = await withTenant(pool, tenant, (tx) => subscriptionLags(tx, tenant));
  const views = await projectionStatus({ pool, store }, tenant, projections);
  const moved = (await store.head(tenant)) - head;
  return [
    ...waiting.flatMap(({ kind, count }) => (count > 0 ? [`${count} ${kind}s to look at`] : [])),
    ...(untried > 0 ? [`${untried} messages to send`] : []),
    ...feeds.flatMap((name) => {
      const lag = lags.get(name) ?? head;
      return lag > 0 ? [`${name} is ${lag} events behind`] : [];
    }),
    ...views.flatMap(({ projection, state, lag }) =>
      state === 'live' && lag > 0 ? [`${projection} is ${lag} events behind`] : [],
    ),
    ...(moved > 0 ? [`${moved} new events`] : []),
  ];
};
