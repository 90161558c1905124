import type { LocalText } from '#programmes';
import type { Candidate, Seeker } from '../field.ts';
import { say } from '../names.ts';
import type { Criterion } from './criterion.ts';

interface Sharing<T> {
  readonly wished: (seeker: Seeker) => readonly T[];
  readonly offered: (candidate: Candidate) => readonly T[];
  /** Whether it is the same; by the word itself when left out. */
  readonly key?: (each: T) => string;
  readonly nameOf: (each: T) => LocalText;
  /** With `{names}` for what both have. */
  readonly same: LocalText;
  /** With `{names}` for what the mentor has instead. */
  readonly another: LocalText;
  readonly notTold: LocalText;
}

/** A criterion that holds when something wished for is among what is offered: one is enough, more are no better. */
export const sharing = <T>({
  wished,
  offered,
  key = String,
  nameOf,
  same,
  another,
  notTold,
}: Sharing<T>): Criterion => {
  const shared = (wishes: readonly T[], offers: readonly T[]) => {
    const keys = wishes.map(key);
    return offers.filter((each) => keys.includes(key(each)));
  };
  return {
    value: (seeker, candidate) => {
      const [wishes, offers] = [wished(seeker), offered(candidate)];
      if (wishes.length === 0 || offers.length === 0) return null;
      return shared(wishes, offers).length > 0 ? 1 : 0;
    },
    reason: (seeker, candidate) => {
      const [wishes, offers] = [wished(seeker), offered(candidate)];
      if (wishes.length === 0 || offers.length === 0) return notTold;
      const both = shared(wishes, offers);
      return both.length > 0
        ? say(same.da, same.en, both.map(nameOf))
        : say(another.da, another.en, offers.map(nameOf));
    },
  };
};
