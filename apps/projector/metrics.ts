import { Counter, Gauge } from 'prom-client';
import { createRegistry } from '#infra/observe/registry';
import { storeMetrics, watchFoundation } from '#infra/observe/store-metrics';
import { within } from '#infra/observe/within';
import type { LaidFoundation } from '#use-cases/lay-foundation';
import { readClocks, readVitalSigns } from '#use-cases/vital-signs/vital-signs';
import type { PartState } from './keep-running.ts';
import { createLagMetrics } from './lag-metrics.ts';
import type { TimeSeen } from './time-seen.ts';

/** A scrape waits ten seconds at most; without the database it is to tell the rest before that. */
const databaseWithinMs = 4_000;

/** The projector's figures: what the database says of all tenants, and what this process has done itself. */
export const createProjectorMetrics = () => {
  const registry = createRegistry();
  const registers = [registry];
  const lags = createLagMetrics(registry);
  const mails = new Counter({
    name: 'forlob_mail_total',
    help: 'Attempts to send a message, by what became of them',
    labelNames: ['tenant', 'outcome'],
    registers,
  });
  const told = new Counter({
    name: 'forlob_feed_signals_total',
    help: 'Courses whose news Temporal has taken',
    labelNames: ['tenant'],
    registers,
  });
  const queued = new Counter({
    name: 'forlob_messages_queued_total',
    help: 'Messages put into the outbox',
    labelNames: ['tenant'],
    registers,
  });
  const signalled = new Counter({
    name: 'forlob_reconciled_courses_total',
    help: 'Courses the reconciler had to signal again (without a workflow, or late) or begin anew (stuck)',
    labelNames: ['tenant', 'why'],
    registers,
  });
  const reconciledAt = new Gauge({
    name: 'forlob_reconciled_timestamp_seconds',
    help: 'When the reconciler of this process last went through a tenant, by the machine’s clock',
    labelNames: ['tenant'],
    registers,
  });
  const failures = new Counter({
    name: 'forlob_part_failures_total',
    help: 'What a part of this process could not do and tries again',
    labelNames: ['part'],
    registers,
  });
  const running = new Gauge({
    name: 'forlob_part_running',
    help: '1 while the part runs in this process, 0 while it waits to be started again',
    labelNames: ['part'],
    registers,
  });

  const seen: TimeSeen = {
    told: (tenant) => {
      told.inc({ tenant });
    },
    queued: ({ tenant }) => {
      queued.inc({ tenant });
    },
    sent: ({ tenant, outcome }) => {
      mails.inc({ tenant, outcome });
    },
    reconciled: (tenant, found) => {
      for (const why of ['missing', 'late', 'stuck'] as const)
        signalled.inc({ tenant, why }, found[why].length);
      reconciledAt.set({ tenant }, Date.now() / 1_000);
    },
  };
  return {
    registry,
    observer: storeMetrics(registry),
    seen,
    onState: (part: string, state: PartState): void => {
      running.set({ part }, state === 'running' ? 1 : 0);
    },
    onFailure: (part: string): void => {
      failures.inc({ part });
    },
    watch: (foundation: LaidFoundation): void => {
      watchFoundation(registry, foundation);
    },
    /** All of it as text; asks the database anew. */
    read: async ({ pool, ports }: LaidFoundation): Promise<string> => {
      const look = async () => {
        const clocks = await readClocks(pool);
        return { clocks, signs: await readVitalSigns(pool, await ports.store.tenants()) };
      };
      lags.set(await within(databaseWithinMs, look()).catch(() => undefined));
      return registry.metrics();
    },
  };
};
