import { createRandom, type Random } from '../support/random.ts';
import { openHouse, type House } from './house.ts';
import type { Trial } from './plan-of-run.ts';
import type { Result } from './results.ts';
import { tryFaults, type Troubled } from './try-faults.ts';

/** Trials one after the other, in the same house until something breaks in it. */
export interface Trials {
  readonly run: (trial: Trial) => Promise<Result>;
  readonly close: () => Promise<void>;
}

interface Lived {
  readonly house: House;
  readonly troubled: Troubled;
}

/** A house in which an invariant was broken is left as it is, its logs too, and the next trial gets a new one. */
export const createTrials = (random: Random, say: (line: string) => void): Trials => {
  let lived: Lived | undefined;
  const enter = async (): Promise<Lived> =>
    (lived ??= { house: await openHouse(createRandom(random.below(2 ** 31))), troubled: [] });
  const leave = async (keep: boolean): Promise<void> => {
    const { house } = lived ?? {};
    lived = undefined;
    if (keep && house) say(`  its logs are kept in ${house.stack.dataFolder}`);
    await house?.close({ keep });
  };
  return {
    run: async ({ name, faults, seed }) => {
      const nothing = { name, recoveryMs: null, sent: 0, acknowledged: 0 };
      const reasons = await Promise.all(faults.map(async (fault) => fault.missing?.()));
      const why = reasons.filter((reason) => reason !== undefined);
      if (why.length > 0) {
        say(`– ${name}: not run, ${why.join('; ')}`);
        return { ...nothing, result: 'not run', why };
      }
      try {
        const { house, troubled } = await enter();
        const began = performance.now();
        const { broken, ...outcome } = await tryFaults(house, faults, createRandom(seed), troubled);
        const result = broken.length > 0 ? 'red' : 'green';
        const took = `${((performance.now() - began) / 1_000).toFixed(0)} s, well again after ${(outcome.recoveryMs / 1_000).toFixed(1)} s`;
        say(
          `${result === 'red' ? '✕' : '✓'} ${name}: ${took}, ${outcome.acknowledged} of ${outcome.sent} commands accepted`,
        );
        for (const each of broken) say(`  ${each}`);
        if (broken.length > 0) await leave(true);
        return { ...outcome, name, result, why: broken };
      } catch (error) {
        say(`✕ ${name}: ${String(error)}`);
        await leave(true);
        return { ...nothing, result: 'red', why: [String(error)] };
      }
    },
    close: () => leave(false),
  };
};
