import type { Bench, Figure, Measured, Prepared } from './figure.ts';
import { median } from './median.ts';

/** What a figure came to: medians of its rounds. */
export interface Result {
  readonly figure: Figure;
  readonly ours: Measured;
  readonly floor: Measured | null;
  /** Median of each round's own ratio: both sides of a round ran within seconds of each other. */
  readonly ratio: number | null;
}

interface Round {
  readonly ours: Measured;
  readonly floor: Measured | undefined;
}

/** Measures a figure: warm-ups, then rounds of ours and floor, who goes first changing from round to round. */
export const measure = async (figure: Figure, parts: Omit<Bench, 'afterwards'>): Promise<Result> => {
  const { rounds = 5, warmUps = 1 } = figure;
  const steps: (() => unknown)[] = [];
  try {
    const prepared = await figure.prepare({ ...parts, afterwards: (step) => steps.push(step) });
    steps.push(() => prepared.close?.());
    for (let left = warmUps; left > 0; left--) await round(prepared, false);
    const done: Round[] = [];
    for (let index = 0; index < rounds; index++) done.push(await round(prepared, index % 2 === 1));
    const floors = done.flatMap(({ floor }) => floor ?? []);
    return {
      figure,
      ours: middle(done.map(({ ours }) => ours)),
      floor: floors.length > 0 ? middle(floors) : null,
      ratio:
        floors.length > 0
          ? median(done.flatMap(({ ours, floor }) => (floor ? ours.value / floor.value : [])))
          : null,
    };
  } finally {
    for (const step of steps.reverse()) await step();
  }
};

const round = async (prepared: Prepared, floorFirst: boolean): Promise<Round> => {
  if (!floorFirst) {
    const ours = await prepared.ours();
    return { ours, floor: await prepared.floor?.() };
  }
  const floor = await prepared.floor?.();
  return { ours: await prepared.ours(), floor };
};

const middle = (all: readonly Measured[]): Measured => {
  const names = [...new Set(all.flatMap(({ detail = {} }) => Object.keys(detail)))];
  const value = median(all.map((each) => each.value));
  if (names.length === 0) return { value };
  const detail = names.map((name): [string, number] => [
    name,
    median(all.flatMap((each) => each.detail?.[name] ?? [])),
  ]);
  return { value, detail: Object.fromEntries(detail) };
};
