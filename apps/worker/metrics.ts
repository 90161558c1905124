import { Counter, Gauge, Histogram } from 'prom-client';
import { createRegistry } from '#infra/observe/registry';
import { seconds, storeMetrics, watchFoundation } from '#infra/observe/store-metrics';
import { within } from '#infra/observe/within';
import type { LaidFoundation } from '#use-cases/lay-foundation';

/** The worker's figures: looks at courses and what they did, and what Temporal's SDK tells of its tasks. */
export const createWorkerMetrics = () => {
  const registry = createRegistry();
  const registers = [registry];
  const ticks = new Histogram({
    name: 'forlob_tick_seconds',
    help: 'Looks at a course, with everything that was due done',
    labelNames: ['outcome'],
    buckets: seconds,
    registers,
  });
  const taken = new Counter({
    name: 'forlob_steps_taken_total',
    help: 'Due steps that were issued, suppressed or recorded',
    labelNames: ['tenant'],
    registers,
  });
  const stuck = new Counter({
    name: 'forlob_steps_stuck_total',
    help: 'Due steps that a rule refused; each is tried again every five minutes',
    labelNames: ['tenant'],
    registers,
  });
  const orphans = new Counter({
    name: 'forlob_workflows_without_course_total',
    help: 'Workflows found whose course is not in the log',
    labelNames: ['tenant'],
    registers,
  });
  const polling = new Gauge({
    name: 'forlob_worker_running',
    help: '1 while the worker asks Temporal for tasks',
    registers,
  });
  return {
    registry,
    observer: storeMetrics(registry),
    watch: (foundation: LaidFoundation): void => {
      watchFoundation(registry, foundation);
    },
    onTaken: (tenant: string): void => {
      taken.inc({ tenant });
    },
    onStuck: (tenant: string): void => {
      stuck.inc({ tenant });
    },
    onOrphan: (tenant: string): void => {
      orphans.inc({ tenant });
    },
    /** The same tick, measured. */
    timed:
      <Answer>(tick: (tenant: string, courseId: string) => Promise<Answer>): typeof tick =>
      async (tenant, courseId) => {
        const end = ticks.startTimer();
        try {
          const answer = await tick(tenant, courseId);
          end({ outcome: 'looked' });
          return answer;
        } catch (error) {
          end({ outcome: 'failed' });
          throw error;
        }
      },
    /** All of it as text, with what the SDK serves at this address; without an answer from there, the rest. */
    read: async (sdk: string, isRunning: boolean): Promise<string> => {
      polling.set(isRunning ? 1 : 0);
      const theirs = await within(2_000, fetch(sdk))
        .then((answer) => answer.text())
        .catch(() => '');
      return `${await registry.metrics()}${theirs}`;
    },
  };
};
