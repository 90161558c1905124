import type { AppendResult, EventStore } from './event-store.ts';

/** One commit: how much went together, and how long it took from being sent to being answered. */
interface FlushSeen {
  readonly tenant: string;
  readonly appends: number;
  readonly events: number;
  readonly ms: number;
  readonly failed: boolean;
}

/** One append, from being asked for to being answered: encrypting, waiting and the commit. */
interface AppendSeen {
  readonly tenant: string;
  readonly outcome: AppendResult['kind'] | 'failed';
  readonly ms: number;
}

/** Is told what the store does, to be measured: counts and durations, no event and no id. Must not throw. */
export interface StoreObserver {
  readonly onFlush: (flush: FlushSeen) => void;
  readonly onAppend: (append: AppendSeen) => void;
}

/** The same append, told of when it has been answered; nothing is measured where nobody listens. */
export const watchedAppend = (
  observer: StoreObserver | undefined,
  append: EventStore['append'],
): EventStore['append'] => {
  if (observer === undefined) return append;
  return async (tenant, asked) => {
    const began = performance.now();
    let outcome: AppendSeen['outcome'] = 'failed';
    try {
      const result = await append(tenant, asked);
      outcome = result.kind;
      return result;
    } finally {
      observer.onAppend({ tenant, outcome, ms: performance.now() - began });
    }
  };
};

type Flush<Item, Result> = (batch: readonly Item[]) => Promise<readonly Result[]>;

/** The same flush, told of when it has been answered. */
export const watchedFlush = <Item extends { readonly rows: readonly unknown[] }, Result>(
  tenant: string,
  observer: StoreObserver | undefined,
  flush: Flush<Item, Result>,
): Flush<Item, Result> => {
  if (observer === undefined) return flush;
  return async (batch) => {
    const began = performance.now();
    let failed = true;
    try {
      const results = await flush(batch);
      failed = false;
      return results;
    } finally {
      const events = batch.reduce((sum, { rows }) => sum + rows.length, 0);
      observer.onFlush({ tenant, appends: batch.length, events, ms: performance.now() - began, failed });
    }
  };
};
