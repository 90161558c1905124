import { setTimeout as sleep } from 'node:timers/promises';
import type { Random } from '../support/random.ts';
import type { PartName, TestStack } from '../support/stack.ts';

/** Someone who kills parts at random moments. */
export interface Killer {
  /** Whom it has killed so far, in order. */
  readonly killed: readonly PartName[];
  /** Once in three times: kills one of the victims as it stands (-9), at some moment of the next second and a half. */
  readonly lurk: () => void;
  /** Resolves when it has laid down its arms. */
  readonly stop: () => Promise<void>;
}

/** In random order, none twice before each has been killed: a part that is killed all the time is started ever later. */
export const createKiller = (stack: TestStack, victims: readonly PartName[], random: Random): Killer => {
  const killed: PartName[] = [];
  const strikes: Promise<void>[] = [];
  let left: PartName[] = [];
  const strike = async (): Promise<void> => {
    await sleep(random.below(1_500));
    if (left.length === 0) left = [...victims];
    for (const victim of left.splice(random.below(left.length), 1)) {
      stack.kill(victim);
      killed.push(victim);
    }
  };
  return {
    killed,
    lurk: () => {
      if (random.below(3) === 0) strikes.push(strike());
    },
    stop: async () => {
      await Promise.all(strikes);
    },
  };
};
