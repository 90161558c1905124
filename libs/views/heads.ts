import type { EventStore } from '#event-store';
import { setTimeout as pause } from 'node:timers/promises';

/** Where each tenant's log ends, as known here: told by `NOTIFY`, made sure of by asking. */
export interface Heads {
  /** By tenant, as last seen. */
  readonly known: ReadonlyMap<string, number>;
  /** Resolves when a head has moved since `since`, the time is up, or the signal is aborted; answers the count of moves. */
  next(since: number, signal: AbortSignal, atMostMs?: number): Promise<number>;
  /** Asks until aborted. */
  watch(signal: AbortSignal): Promise<void>;
}

/** Watches all logs once for all projections of a process. `pollMs` bounds what a lost notification costs. */
export const watchHeads = (store: EventStore, pollMs = 100): Heads => {
  const known = new Map<string, number>();
  let moves = 0;
  let waiting: (() => void)[] = [];
  const wakeAll = (): void => {
    const woken = waiting;
    waiting = [];
    for (const wake of woken) wake();
  };
  const look = async (tenant: string): Promise<void> => {
    const head = await store.head(tenant);
    if (head <= (known.get(tenant) ?? 0)) return;
    known.set(tenant, head);
    moves++;
    wakeAll();
  };

  return {
    known,
    next: async (since, signal, atMostMs) => {
      if (moves === since && !signal.aborted)
        await new Promise<void>((resolve) => {
          const timer = atMostMs === undefined ? undefined : setTimeout(done, atMostMs);
          function done(): void {
            clearTimeout(timer);
            signal.removeEventListener('abort', done);
            resolve();
          }
          waiting.push(done);
          signal.addEventListener('abort', done);
        });
      return moves;
    },
    watch: async (signal) => {
      let failed: (error: unknown) => void = () => undefined;
      const failure = new Promise<never>((_, reject) => (failed = reject));
      failure.catch(() => undefined); // heard by the race below, or too late to matter
      const end = store.onNews((tenant) => void look(tenant).catch(failed));
      try {
        while (!signal.aborted) {
          for (const tenant of await store.tenants()) await look(tenant);
          await Promise.race([pause(pollMs, undefined, { signal }).catch(() => undefined), failure]);
        }
      } finally {
        end();
        wakeAll();
      }
    },
  };
};
