import { Counter, Gauge, Histogram, type Registry } from 'prom-client';
import type { StoreObserver } from '#event-store';

/** A millisecond to ten seconds: a commit takes from a fraction of one to some ten, an outage the rest. */
export const seconds = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

/** What the event store does, as it tells: append and flush durations, and how much goes together. */
export const storeMetrics = (registry: Registry): StoreObserver => {
  const registers = [registry];
  const append = new Histogram({
    name: 'forlob_append_seconds',
    help: 'From an append being asked for to being answered, its wait for the commit included',
    labelNames: ['outcome'],
    buckets: seconds,
    registers,
  });
  const flush = new Histogram({
    name: 'forlob_flush_seconds',
    help: 'One commit of the event store, sent and answered',
    buckets: seconds,
    registers,
  });
  const batch = new Histogram({
    name: 'forlob_flush_appends',
    help: 'Appends that shared one commit',
    buckets: [1, 2, 4, 8, 16, 32, 64, 128, 256],
    registers,
  });
  const events = new Counter({
    name: 'forlob_events_written_total',
    help: 'Events sent to the log by this process in commits that succeeded',
    labelNames: ['tenant'],
    registers,
  });
  const failures = new Counter({
    name: 'forlob_flush_failures_total',
    help: 'Commits of the event store that failed',
    labelNames: ['tenant'],
    registers,
  });
  return {
    onAppend: ({ outcome, ms }) => {
      append.observe({ outcome }, ms / 1_000);
    },
    onFlush: (seen) => {
      if (seen.failed) {
        failures.inc({ tenant: seen.tenant });
        return;
      }
      flush.observe(seen.ms / 1_000);
      batch.observe(seen.appends);
      events.inc({ tenant: seen.tenant }, seen.events);
    },
  };
};

/** What a process holds of the database: its pool, and what waits before it. Read when it is asked for. */
export const watchFoundation = (registry: Registry, { pool, waiting }: Watched): void => {
  const registers = [registry];
  new Gauge({
    name: 'forlob_append_queue_length',
    help: 'Appends that wait for a commit; the queue is full at 4096 a tenant, and then people are told 503',
    labelNames: ['tenant'],
    registers,
    collect() {
      for (const [tenant, count] of waiting()) this.set({ tenant }, count);
    },
  });
  new Gauge({
    name: 'forlob_pool_connections',
    help: 'Connections of this process to PostgreSQL, by what they do',
    labelNames: ['state'],
    registers,
    collect() {
      this.set({ state: 'idle' }, pool.idleCount);
      this.set({ state: 'busy' }, pool.totalCount - pool.idleCount);
    },
  });
  new Gauge({
    name: 'forlob_pool_max_connections',
    help: 'Connections this process may open at most',
    registers,
    collect() {
      this.set(pool.options.max);
    },
  });
  new Gauge({
    name: 'forlob_pool_waiting',
    help: 'Requests that wait for a connection because all are busy',
    registers,
    collect() {
      this.set(pool.waitingCount);
    },
  });
};

interface Watched {
  readonly pool: {
    readonly totalCount: number;
    readonly idleCount: number;
    readonly waitingCount: number;
    readonly options: { readonly max: number };
  };
  readonly waiting: () => ReadonlyMap<string, number>;
}
