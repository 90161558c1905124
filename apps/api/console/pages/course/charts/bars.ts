import { heightOf, plot, rounded, scaleFor } from './plot.ts';

/** One bar of a chart: how much, how much it may or should be, and whether it still grows. */
export interface Bar {
  readonly label: string;
  readonly value: number;
  readonly limit: number | null;
  readonly running: boolean;
}

interface DrawnBar extends Bar {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly middle: number;
  /** The limit's line, as wide as the bar has room. */
  readonly mark: { readonly from: number; readonly to: number; readonly y: number } | null;
}

export interface DrawnBars {
  readonly bars: readonly DrawnBar[];
  readonly ticks: readonly { readonly value: number; readonly y: number }[];
}

const widest = 34;

/** Where everything of a bar chart stands. */
export const drawBars = (bars: readonly Bar[]): DrawnBars => {
  const { most, ticks } = scaleFor(Math.max(...bars.flatMap(({ value, limit }) => [value, limit ?? 0]), 1));
  const room = (plot.right - plot.left) / Math.max(bars.length, 1);
  const width = Math.min(room * 0.7, widest);
  return {
    ticks: ticks.map((value) => ({ value, y: heightOf(value, most) })),
    bars: bars.map((bar, index) => {
      const from = plot.left + index * room;
      const y = heightOf(bar.value, most);
      return {
        ...bar,
        x: rounded(from + (room - width) / 2),
        y,
        width: rounded(width),
        height: rounded(plot.bottom - y),
        middle: rounded(from + room / 2),
        mark:
          bar.limit === null
            ? null
            : { from: rounded(from), to: rounded(from + room), y: heightOf(bar.limit, most) },
      };
    }),
  };
};
