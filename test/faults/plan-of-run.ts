import { createRandom } from '../support/random.ts';
import type { Fault } from './fault.ts';

/** One row of the table: a fault alone, or two at once. */
export interface Trial {
  readonly name: string;
  readonly faults: readonly Fault[];
  /** What this trial's chances are drawn from: the same for the same seed, whatever is run besides. */
  readonly seed: number;
}

/** Each fault alone, then so many pairs drawn by the seed, none twice. A pair's name has its faults in the table's order. */
export const planRun = (faults: readonly Fault[], seed: number, pairs: number): readonly Trial[] => {
  const random = createRandom(seed);
  const alone = faults.map((fault): Trial => ({
    name: fault.name,
    faults: [fault],
    seed: random.below(2 ** 31),
  }));
  const drawn = new Map<string, Trial>();
  const most = Math.min(pairs, (faults.length * (faults.length - 1)) / 2);
  while (drawn.size < most) {
    const [first, second] = [random.below(faults.length), random.below(faults.length)].toSorted(
      (a, b) => a - b,
    );
    const pair = [faults[first ?? 0], faults[second ?? 0]].filter((each) => each !== undefined);
    const name = pair.map((each) => each.name).join(' + ');
    if (first !== second && !drawn.has(name))
      drawn.set(name, { name, faults: pair, seed: random.below(2 ** 31) });
  }
  return [...alone, ...drawn.values()];
};
