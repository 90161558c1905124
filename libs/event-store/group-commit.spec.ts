import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { setTimeout as sleep } from 'node:timers/promises';
import { createGroupCommit, type GroupCommitOptions } from './group-commit.ts';

interface Item {
  readonly id: number;
  readonly key: string;
}

const group = (override: Partial<GroupCommitOptions<Item, number>> = {}) => {
  const batches: Item[][] = [];
  let inFlight = 0;
  let mostInFlight = 0;
  const commit = createGroupCommit<Item, number>({
    flush: async (batch) => {
      batches.push([...batch]);
      inFlight += 1;
      mostInFlight = Math.max(mostInFlight, inFlight);
      await sleep(1);
      inFlight -= 1;
      return batch.map(({ id }) => id);
    },
    keysOf: ({ key }) => [key],
    compare: (a, b) => (a.key < b.key ? -1 : 1),
    isWorthSplitting: () => true,
    maxBatch: 4,
    maxQueue: 1_000,
    ...override,
  });
  return { commit, batches, mostInFlight: () => mostInFlight };
};

describe('group commit', () => {
  it('answers each item its own, one flush at a time, in small sorted batches without shared keys, in order per key', () =>
    fc.assert(
      fc.asyncProperty(
        fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'), { maxLength: 40 }),
        async (keys) => {
          const { commit, batches, mostInFlight } = group();
          const answers = await Promise.all(keys.map((key, id) => commit.add({ id, key })));
          expect(answers).toEqual(keys.map((_, id) => id));
          expect(mostInFlight()).toBeLessThanOrEqual(1);
          for (const batch of batches) {
            expect(batch.length).toBeLessThanOrEqual(4);
            expect(batch.map(({ key }) => key)).toEqual([...new Set(batch.map(({ key }) => key))].sort());
          }
          for (const key of new Set(keys)) {
            const written = batches.flat().filter((item) => item.key === key);
            expect(written.map(({ id }) => id)).toEqual(written.map(({ id }) => id).sort((a, b) => a - b));
          }
        },
      ),
      { numRuns: 50 },
    ));

  const failing = (isWorthSplitting: boolean) =>
    group({
      flush: (batch) =>
        batch.some(({ key }) => key === 'bad')
          ? Promise.reject(new Error('No'))
          : Promise.resolve(batch.map(({ id }) => id)),
      isWorthSplitting: () => isWorthSplitting,
    });
  const statuses = async (isWorthSplitting: boolean): Promise<readonly string[]> => {
    const { commit } = failing(isWorthSplitting);
    const keys = ['first', 'a', 'bad', 'c'];
    const settled = await Promise.allSettled(keys.map((key, id) => commit.add({ id, key })));
    return settled.map(({ status }) => status);
  };

  it('tries the members of a failed batch one by one', async () => {
    expect(await statuses(true)).toEqual(['fulfilled', 'fulfilled', 'rejected', 'fulfilled']);
  });

  it('fails them all when the machine is the trouble', async () => {
    expect(await statuses(false)).toEqual(['fulfilled', 'rejected', 'rejected', 'rejected']);
  });

  it('turns away what would wait behind too many', async () => {
    const { commit } = group({ maxQueue: 2 });
    const settled = await Promise.allSettled(
      Array.from({ length: 6 }, (_, id) => commit.add({ id, key: `${id}` })),
    );
    expect(settled.filter(({ status }) => status === 'fulfilled')).toHaveLength(3);
    expect(settled.at(-1)).toMatchObject({ reason: { name: 'QueueFull' } });
    await commit.idle();
    expect(commit.waiting()).toBe(0);
  });
});
