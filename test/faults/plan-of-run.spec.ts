import { describe, expect, it } from '@jest/globals';
import type { Fault } from './fault.ts';
import { planRun } from './plan-of-run.ts';

const faults = ['one', 'two', 'three', 'four'].map((name): Fault => ({
  name,
  inject: () => Promise.resolve(() => Promise.resolve()),
}));
const namesOf = (seed: number, pairs: number) => planRun(faults, seed, pairs).map(({ name }) => name);

describe('the plan of a run', () => {
  it('is the same for the same seed, and another for another', () => {
    expect(namesOf(7, 4)).toEqual(namesOf(7, 4));
    expect(planRun(faults, 7, 4).map(({ seed }) => seed)).not.toEqual(
      planRun(faults, 8, 4).map(({ seed }) => seed),
    );
  });

  it('has every fault alone, and no pair twice', () => {
    expect(namesOf(7, 6).slice(0, 4)).toEqual(['one', 'two', 'three', 'four']);
    expect(new Set(namesOf(7, 6).slice(4))).toEqual(
      new Set(['one + two', 'one + three', 'one + four', 'two + three', 'two + four', 'three + four']),
    );
  });
});
