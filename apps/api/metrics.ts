import { Gauge, Histogram } from 'prom-client';
import { createRegistry } from '#infra/observe/registry';
import { seconds, storeMetrics, watchFoundation } from '#infra/observe/store-metrics';
import type { LaidFoundation } from '#use-cases/lay-foundation';
import type { Answered } from './log-requests.ts';

/** The API's figures: requests by route and status, the event store, the pool, and Node's own. */
export const createApiMetrics = () => {
  const registry = createRegistry();
  const requests = new Histogram({
    name: 'forlob_http_request_seconds',
    help: 'Answers by method, route as it is written, and status',
    labelNames: ['method', 'route', 'status'],
    buckets: seconds,
    registers: [registry],
  });
  const leaving = new Gauge({
    name: 'forlob_http_leaving',
    help: '1 while the process has been told to end and finishes what is under way',
    registers: [registry],
  });
  return {
    registry,
    observer: storeMetrics(registry),
    onAnswered: ({ method, route, status, ms }: Answered): void => {
      requests.observe({ method, route, status }, ms / 1_000);
    },
    onLeaving: (): void => {
      leaving.set(1);
    },
    watch: (foundation: LaidFoundation): void => {
      watchFoundation(registry, foundation);
    },
  };
};
