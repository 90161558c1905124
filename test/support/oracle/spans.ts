import { earlier, inSeries, later } from './catalogue-rows.ts';
import type { RawWindow } from './catalogue-rows.ts';
import { monthsBetween, plusMonths } from './days.ts';
import type { Day } from './days.ts';
import type { Occasion } from './story.ts';

export interface Span {
  readonly opens: Day;
  readonly due: Day;
}

/** The days that one window of a row, or its series, asks for from one date; no pause has moved them yet. */
export const spansOf = (window: RawWindow, { day }: Occasion, end: Day): readonly Span[] => {
  const { opens, due, at, from, every, to, opensBefore = '0 d' } = window;
  const before = (point: Day): Span => ({ opens: Math.max(day, earlier(point, opensBefore)), due: point });
  if (opens !== undefined && due !== undefined) return [{ opens: later(day, opens), due: later(day, due) }];
  if (at === 'mid') return [before(plusMonths(day, Math.ceil(monthsBetween(day, end) / 2)))];
  if (at !== undefined) return [before(later(day, at))];
  if (from === undefined || every === undefined)
    throw new Error(`a window that says neither when nor how often`);
  const last = Math.min(end, to === undefined ? Infinity : later(day, to));
  const series: Span[] = [];
  for (let nth = 0; inSeries(day, from, every, nth) <= last; nth += 1)
    series.push(before(inSeries(day, from, every, nth)));
  return series;
};
