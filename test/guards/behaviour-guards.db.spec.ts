import { describe, expect, it } from '@jest/globals';
import { openTestStore, type TestStore } from '../support/store.ts';
import { asAdmin, Broken, type BehaviourGuard } from './behaviour-guard.ts';
import { definerGuards } from './definer-guards.ts';
import { guarantees } from './guarantees.ts';
import { logGuards } from './log-guards.ts';
import { textGuards } from './text-guards.ts';

const inScratch = async <Result>(work: (test: TestStore) => Promise<Result>): Promise<Result> => {
  const test = await openTestStore();
  try {
    return await work(test);
  } finally {
    await test.close();
  }
};

/** With the guard the promise is kept; without it the same check says that it is broken. */
const proveIt = async ({ name, takeOut, check }: BehaviourGuard): Promise<void> => {
  await inScratch(check);
  const bare = await inScratch(async (test) => {
    await takeOut(test);
    return check(test).catch((error: unknown) => error);
  });
  if (!(bare instanceof Broken)) throw new Error(`Not proven: ${name}`, { cause: bare });
};

describe('each promise of the event store, without its guard', () => {
  const guards = [...logGuards, ...textGuards];

  it.each(guards)('$guarantee: $name', proveIt, 60_000);

  it('holds for each function that runs with its owner’s rights', async () => {
    const functions = await inScratch((test) =>
      asAdmin<{ name: string }>(
        test,
        `select distinct proname as name from pg_proc
         where pronamespace = 'public'::regnamespace and prosecdef order by 1`,
      ),
    );
    expect(functions.length).toBeGreaterThanOrEqual(8);
    for (const guard of definerGuards(functions.map(({ name }) => name))) await proveIt(guard);
  }, 240_000);

  it('is proven for every row of the guarantees', () => {
    const proven = new Set([...guards, ...definerGuards([])].map(({ guarantee }) => guarantee));
    expect(guarantees.filter((guarantee) => !proven.has(guarantee))).toEqual([]);
  });
});
