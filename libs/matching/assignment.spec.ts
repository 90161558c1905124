import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { lawRuns } from '#test/support/law-runs';
import { assign, impossible, slack } from './assignment.ts';
import { lossesOf } from './losses.ts';

type Gains = readonly (readonly number[])[];

/** The gain of each way there is, tried one after the other. */
const everyWay = (gains: Gains, taken: readonly number[] = []): readonly number[] => {
  const [row, ...others] = gains;
  if (row === undefined) return [0];
  const without = everyWay(others, taken);
  const withOne = row.flatMap((gain, column) =>
    gain === impossible || taken.includes(column)
      ? []
      : everyWay(others, [...taken, column]).map((rest) => gain + rest),
  );
  return [...without, ...withOne];
};

const best = (gains: Gains): number => Math.max(...everyWay(gains));

const widthOf = (gains: Gains): number => gains[0]?.length ?? 0;

const total = (gains: Gains): number =>
  assign(gains, widthOf(gains)).rows.reduce(
    (sum, { column, gains: own }) => sum + (column === null ? 0 : (own[column.index] ?? impossible)),
    0,
  );

const gain = fc.oneof(
  { weight: 1, arbitrary: fc.constant(impossible) },
  { weight: 4, arbitrary: fc.integer({ min: 1, max: 30 }) },
);

const matrix = (rows: number, columns: number): fc.Arbitrary<Gains> =>
  fc.tuple(fc.integer({ min: 0, max: rows }), fc.integer({ min: 0, max: columns })).chain(([height, width]) =>
    fc.array(fc.array(gain, { minLength: width, maxLength: width }), {
      minLength: height,
      maxLength: height,
    }),
  );

/** A row takes what gains it most of what is left, one after the other. */
const greedily = (gains: Gains): number => {
  const taken = new Set<number>();
  return gains.reduce((sum, row) => {
    const free = row.flatMap((value, column) =>
      taken.has(column) || value === impossible ? [] : [{ value, column }],
    );
    const most = free.reduce<{ value: number; column: number } | undefined>(
      (found, each) => (found === undefined || each.value > found.value ? each : found),
      undefined,
    );
    if (most !== undefined) taken.add(most.column);
    return sum + (most?.value ?? 0);
  }, 0);
};

describe('an assignment', () => {
  it('gains as much as the best of all ways, tried one by one', () => {
    fc.assert(
      fc.property(matrix(5, 5), (gains) => {
        expect(total(gains)).toBe(best(gains));
      }),
      { numRuns: lawRuns(300) },
    );
  });
  it('is proven the best by its own prices, whatever its size', () => {
    fc.assert(
      fc.property(matrix(40, 50), (gains) => {
        const { rows, columns } = assign(gains, widthOf(gains));
        const slacks = rows.flatMap((row) => columns.map((column) => slack(row, column)));
        const worths = [...rows.map(({ surplus }) => surplus), ...columns.map(({ price }) => price)];
        expect([...slacks, ...worths].filter((each) => each < 0)).toEqual([]);
        const chosen = rows.filter(({ column }) => column !== null);
        expect(chosen.filter((row) => row.column?.row !== row)).toEqual([]);
        expect(chosen.map((row) => row.column && slack(row, row.column))).toEqual(chosen.map(() => 0));
        const left = [
          ...rows.filter(({ column }) => column === null).map(({ surplus }) => surplus),
          ...columns.filter(({ row }) => row === null).map(({ price }) => price),
        ];
        expect(left.filter((each) => each !== 0)).toEqual([]);
      }),
      { numRuns: lawRuns(50) },
    );
  });
  it('is never worse than letting each take the best that is left', () => {
    fc.assert(
      fc.property(matrix(30, 30), (gains) => {
        expect(total(gains)).toBeGreaterThanOrEqual(greedily(gains));
      }),
      { numRuns: lawRuns(100) },
    );
  });
});

describe('the price of another choice', () => {
  /** What is left when this row has that column: the others without it. */
  const forced = (gains: Gains, row: number, column: number): number =>
    (gains[row]?.[column] ?? impossible) +
    best(
      gains
        .filter((_, index) => index !== row)
        .map((others) => others.map((each, index) => (index === column ? impossible : each))),
    );

  it('is what the whole loses, by every way tried', () => {
    fc.assert(
      fc.property(matrix(4, 5), (gains) => {
        const found = assign(gains, widthOf(gains));
        const whole = best(gains);
        found.rows.forEach((row, index) => {
          const losses = lossesOf(found, row);
          for (const column of found.columns)
            expect(losses.get(column)).toBe(whole - forced(gains, index, column.index));
        });
      }),
      { numRuns: lawRuns(300) },
    );
  });
});
