import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import {
  addDays,
  addMonths,
  daysBetween,
  daysInMonth,
  isLocalDate,
  monthOf,
  monthsSpanned,
  weekday,
} from './index.ts';

const dates = fc.integer({ min: 0, max: 60_000 }).map((days) => addDays('1950-01-01', days));
const distances = fc.integer({ min: -4_000, max: 4_000 });

describe('dates', () => {
  it('clamp to the last day of a shorter month and count from the anchor, so nothing drifts', () => {
    expect(addMonths('2026-08-31', 6)).toBe('2027-02-28');
    expect(addMonths('2027-08-31', 6)).toBe('2028-02-29');
    expect([1, 2, 3].map((months) => addMonths('2026-01-31', months))).toEqual([
      '2026-02-28',
      '2026-03-31',
      '2026-04-30',
    ]);
    expect(addMonths('2026-03-31', -13)).toBe('2025-02-28');
  });

  it('agree with Temporal on days, months, weekdays and lengths', () => {
    fc.assert(
      fc.property(dates, distances, (date, distance) => {
        const there = Temporal.PlainDate.from(date);
        expect(addDays(date, distance)).toBe(there.add({ days: distance }).toString());
        const months = distance % 300;
        expect(addMonths(date, months)).toBe(there.add({ months }, { overflow: 'constrain' }).toString());
        expect(weekday(date)).toBe(there.dayOfWeek);
        expect(daysInMonth(monthOf(date))).toBe(there.daysInMonth);
        expect(daysBetween(date, addDays(date, distance))).toBe(distance);
      }),
    );
  });

  it('span as many months as were added', () => {
    fc.assert(
      fc.property(dates, fc.integer({ min: 1, max: 24 }), (date, months) => {
        expect(monthsSpanned(date, addMonths(date, months))).toBe(months);
      }),
    );
    expect(monthsSpanned('2026-01-01', '2026-04-02')).toBe(4);
  });

  it('are refused when they do not exist or are written otherwise', () => {
    expect(
      ['2026-02-28', '2026-02-29', '2026-2-1', '01-02-2026', '2026-13-01', 'x'].map(isLocalDate),
    ).toEqual([true, false, false, false, false, false]);
  });
});
