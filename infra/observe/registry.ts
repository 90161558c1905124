import { collectDefaultMetrics, Registry } from 'prom-client';

/** A process's figures, with what Node says of itself: memory, event-loop lag, garbage collection. */
export const createRegistry = (): Registry => {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  return registry;
};
