/** Chance that can be repeated: the same seed, the same numbers (mulberry32). */
export interface Random {
  /** 0 ≤ n < `below`, whole. */
  readonly below: (below: number) => number;
  readonly pick: <T>(items: readonly [T, ...T[]]) => T;
  /** Shaped like a UUIDv4. */
  readonly uuid: () => string;
}

export const createRandom = (seed: number): Random => {
  let state = seed;
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (n: number): number => Math.floor(next() * n);
  const hex = (length: number): string => Array.from({ length }, () => below(16).toString(16)).join('');
  return {
    below,
    pick: (items) => items[below(items.length)] ?? items[0],
    uuid: () => `${hex(8)}-${hex(4)}-4${hex(3)}-a${hex(3)}-${hex(12)}`,
  };
};
