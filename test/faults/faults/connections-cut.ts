import { setTimeout as sleep } from 'node:timers/promises';
import type { Fault } from '../fault.ts';

const rounds = 8;
const atMostARound = 4;

/** The commit has happened and nobody is told: the same command must find its first answer. */
const cutAfterCommit: Fault = {
  name: 'connections cut between API and PostgreSQL after the commit and before the answer',
  inject: async ({ proxy }, random) => {
    const before = proxy.cuts();
    for (let round = 0; round < rounds; round++) {
      proxy.cutAfterCommit(1 + random.below(atMostARound));
      await sleep(700);
    }
    proxy.cutAfterCommit(0);
    if (proxy.cuts() === before) throw new Error('nothing was committed, so nothing was cut');
    return () => Promise.resolve();
  },
};

/** Whatever is under way, at any moment of it: before the commit, in it, after it. */
const cutAtAnyMoment: Fault = {
  name: 'all connections between API and PostgreSQL cut, again and again',
  inject: async ({ proxy }, random) => {
    for (let round = 0; round < rounds; round++) {
      await sleep(random.below(1_000));
      proxy.cutAll();
    }
    return () => Promise.resolve();
  },
};

/** The worst network: nothing is refused, nothing is answered. */
const swallowed: Fault = {
  name: 'network between API and PostgreSQL that takes everything and passes nothing for 8 s',
  inject: async ({ proxy }) => {
    const goOn = proxy.swallow();
    await sleep(8_000);
    return () => {
      goOn();
      return Promise.resolve();
    };
  },
};

export const connectionsCut: readonly Fault[] = [cutAfterCommit, cutAtAnyMoment, swallowed];
