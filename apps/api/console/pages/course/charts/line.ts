import { daysBetween } from '#calendar';
import type { LocalDate } from '#kernel';
import { heightOf, plot, rounded } from './plot.ts';

export interface Measured {
  readonly on: LocalDate;
  readonly score: number;
}

/** A stretch of the scale with a name of its own, both ends included. */
interface Band {
  readonly from: number;
  readonly to: number;
}

export interface DrawnLine {
  readonly points: readonly (Measured & { readonly x: number; readonly y: number })[];
  /** The points of the line, as SVG wants them. */
  readonly path: string;
  readonly bands: readonly { readonly y: number; readonly height: number }[];
  readonly ticks: readonly { readonly value: number; readonly y: number }[];
}

/** Where everything of a line over time stands: days apart as they are, the scale from 0 to `most`. */
export const drawLine = (measured: readonly Measured[], most: number, bands: readonly Band[]): DrawnLine => {
  const first = measured[0]?.on;
  const last = measured.at(-1)?.on;
  const days = first === undefined || last === undefined ? 0 : daysBetween(first, last);
  // A single point stands in the middle; the outermost keep off the edges.
  const [left, right] = [plot.left + 16, plot.right - 16];
  const xOf = (on: LocalDate) =>
    days === 0 || first === undefined
      ? (left + right) / 2
      : left + (daysBetween(first, on) / days) * (right - left);
  const points = measured.map((each) => ({
    ...each,
    x: rounded(xOf(each.on)),
    y: heightOf(each.score, most),
  }));
  const edges = [...bands.map(({ from }) => from), most];
  return {
    points,
    path: points.map(({ x, y }) => `${x},${y}`).join(' '),
    bands: bands.map((_, index) => {
      const [low, high] = [edges[index] ?? 0, edges[index + 1] ?? most];
      const y = heightOf(high, most);
      return { y, height: rounded(heightOf(low, most) - y) };
    }),
    ticks: [0, ...bands.slice(1).map(({ from }) => from), most].map((value) => ({
      value,
      y: heightOf(value, most),
    })),
  };
};
