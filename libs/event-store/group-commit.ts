import { setImmediate as nextTurn } from 'node:timers/promises';
import { QueueFull } from './event-store.ts';

export interface GroupCommitOptions<Item, Result> {
  /** Writes a batch in one commit; one result per item, in their order. */
  readonly flush: (batch: readonly Item[]) => Promise<readonly Result[]>;
  /** What an item may not share with another of the same batch. */
  readonly keysOf: (item: Item) => readonly string[];
  /** The order of items in a batch, the same in every process, against deadlocks. */
  readonly compare: (a: Item, b: Item) => number;
  /** Whether a failed batch may succeed for some of its items one by one. */
  readonly isWorthSplitting: (error: unknown) => boolean;
  /** Items a batch at most. */
  readonly maxBatch: number;
  /** Items waiting at most. */
  readonly maxQueue: number;
}

export interface GroupCommit<Item, Result> {
  /** Rejects with `QueueFull`, or with what the flush failed with. */
  add(item: Item): Promise<Result>;
  /** Resolves when nothing is waiting or being written. */
  idle(): Promise<void>;
  /** Items waiting for a flush. */
  waiting(): number;
}

interface Waiting<Item, Result> {
  readonly item: Item;
  readonly keys: readonly string[];
  readonly resolve: (result: Result) => void;
  readonly reject: (error: unknown) => void;
}

/** What arrives while a batch is being written waits and goes together in the next: one flush at a time. */
export const createGroupCommit = <Item, Result>(
  options: GroupCommitOptions<Item, Result>,
): GroupCommit<Item, Result> => {
  let queue: Waiting<Item, Result>[] = [];
  let flushing: Promise<void> | undefined;

  /** Takes the oldest that share no key; who shares one with anyone before him stays, so that order is kept. */
  const takeBatch = (): Waiting<Item, Result>[] => {
    const seen = new Set<string>();
    const batch: Waiting<Item, Result>[] = [];
    const kept: Waiting<Item, Result>[] = [];
    let looked = 0;
    for (const entry of queue) {
      if (batch.length === options.maxBatch) break;
      looked += 1;
      (entry.keys.some((key) => seen.has(key)) ? kept : batch).push(entry);
      for (const key of entry.keys) seen.add(key);
    }
    queue = [...kept, ...queue.slice(looked)];
    return batch.sort((a, b) => options.compare(a.item, b.item));
  };

  const write = async (batch: readonly Waiting<Item, Result>[]): Promise<void> => {
    try {
      const results = await options.flush(batch.map(({ item }) => item));
      batch.forEach(({ resolve }, index) => {
        resolve(results[index] as Result);
      });
    } catch (error) {
      if (batch.length > 1 && options.isWorthSplitting(error)) {
        for (const entry of batch) await write([entry]);
      } else {
        for (const { reject } of batch) reject(error);
      }
    }
  };

  const flushAll = async (): Promise<void> => {
    while (queue.length > 0) {
      const batch = takeBatch();
      await write(batch);
      // Who was just answered and writes on at once joins the next batch: else two half-size groups alternate.
      if (batch.length > 1 || queue.length > 0) await nextTurn();
    }
    flushing = undefined;
  };

  return {
    add: (item) =>
      new Promise((resolve, reject) => {
        if (queue.length >= options.maxQueue) {
          reject(new QueueFull(`${queue.length} appends are waiting`));
          return;
        }
        queue.push({ item, keys: options.keysOf(item), resolve, reject });
        flushing ??= flushAll();
      }),
    idle: async () => {
      await flushing;
    },
    waiting: () => queue.length,
  };
};
