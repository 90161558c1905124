import { beforeAll, expect, it } from '@jest/globals';
import fc from 'fast-check';

/** What a law finds wrong in a case; nothing where it holds. */
type Law<Case> = (one: Case) => readonly unknown[];

/** Looking for a smaller case that breaks a law ends here, whatever has been found by then. */
const mostShrinking = { interruptAfterTimeLimit: 60_000 };

/**
 * Each law is a test, by its sentence. All are held against the same random cases in one pass, since making a case takes
 * longer than looking at it. Of a law that is broken the first case is made smaller and told with its seed.
 */
export const itHolds = <Case>(
  cases: fc.Arbitrary<Case>,
  numRuns: number,
  laws: Readonly<Record<string, Law<Case>>>,
): void => {
  const seed = Math.floor(Math.random() * 1_000_000);
  const broken = new Map<string, number>();

  beforeAll(() => {
    let nth = 0;
    const look = (one: Case): void => {
      for (const [sentence, law] of Object.entries(laws))
        if (!broken.has(sentence) && law(one).length > 0) broken.set(sentence, nth);
      nth += 1;
    };
    fc.assert(fc.property(cases, look), { numRuns, seed, endOnFailure: true });
  });

  it.each(Object.entries(laws))('%s', (sentence, law) => {
    const first = broken.get(sentence);
    const again =
      first === undefined ? { seed, numRuns: 1 } : { seed, path: String(first), ...mostShrinking };
    fc.assert(
      fc.property(cases, (one) => {
        expect(law(one)).toEqual([]);
      }),
      again,
    );
  });
};
