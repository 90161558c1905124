import type { Result } from './rounds.ts';

/** What a figure is on a line of JSON. */
export interface Line {
  readonly figure: string;
  readonly value: number;
  readonly unit: string;
  /** Ours to the floor's; null when there is no floor. */
  readonly ratio: number | null;
  /** The floor in words. */
  readonly against: string | null;
  /** What belongs to the value: percentiles, sizes, the floor's own value. */
  readonly detail?: Readonly<Record<string, number>>;
}

/** Four digits that count. */
const rounded = (value: number): number => Number(value.toPrecision(4));

const all = (values: Readonly<Record<string, number>>): Record<string, number> =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [name, rounded(value)]));

/** A result as the line that is kept. */
export const lineOf = ({ figure, ours, floor, ratio }: Result): Line => {
  const detail = {
    ...ours.detail,
    ...(floor && { floor: floor.value }),
    ...Object.fromEntries(
      Object.entries(floor?.detail ?? {}).map(([name, value]) => [`floor ${name}`, value]),
    ),
  };
  return {
    figure: figure.name,
    value: rounded(ours.value),
    unit: figure.unit,
    ratio: ratio === null ? null : Math.round(ratio * 1_000) / 1_000,
    against: figure.against ?? null,
    ...(Object.keys(detail).length > 0 && { detail: all(detail) }),
  };
};
