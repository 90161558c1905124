import { describe, expect, it } from '@jest/globals';
import { standingOf } from './budget.ts';
import { foldFrame, setFrame } from './frame.ts';
import { hoursByYear, reservationKeys, reservationsIn, reserve } from './reservation.ts';

const ref = { year: 2027, municipality: 'Søby', schemeKind: 'STATUTORY_MENTOR' } as const;
const frame = (hours: number, ...reserved: readonly number[]) => ({
  frame: 'f',
  year: 2027,
  hours,
  reserved: reserved.map((each, index) => ({ frame: 'f', ordinal: index + 1, hours: each })),
});

describe('a frame', () => {
  const set = (size: Parameters<typeof setFrame>[0]['size']) =>
    setFrame({ ...ref, on: '2027-01-04', size }, undefined);

  it('is hours, or kroner at a price per hour', () => {
    expect(set({ hours: 500 })).toMatchObject([{ data: { hours: 500, kroner: null } }]);
    expect(set({ kroner: 100_000, kronerPerHour: 300 })).toMatchObject([
      { data: { hours: 333.33, kroner: 100_000 } },
    ]);
  });
  it('set to the same is no news; set anew, the last holds', () => {
    const known = foldFrame([
      {
        type: 'FundingFrameSet',
        data: { ...ref, on: '2027-01-04', hours: 500, kroner: null, kronerPerHour: null },
      },
    ]);
    expect(setFrame({ ...ref, on: '2027-02-01', size: { hours: 500 } }, known)).toEqual([]);
    expect(setFrame({ ...ref, on: '2027-02-01', size: { hours: 400 } }, known)).toHaveLength(1);
  });
  it('is never less than nothing', () => {
    expect(set({ hours: -1 })).toMatchObject({ refused: 'FRAME_SIZE' });
    expect(set({ kroner: 100, kronerPerHour: 0 })).toMatchObject({ refused: 'FRAME_SIZE' });
  });
});

describe('what a grant takes of a frame (5.3/8)', () => {
  it('is its hours day by day, in each year that it touches', () => {
    expect(hoursByYear({ from: '2027-01-04', to: '2027-01-17', hoursPerWeek: 3 })).toEqual([
      { year: 2027, hours: 6 },
    ]);
    expect(hoursByYear({ from: '2026-12-25', to: '2027-01-07', hoursPerWeek: 7 })).toEqual([
      { year: 2026, hours: 7 },
      { year: 2027, hours: 7 },
    ]);
  });
  const period = { from: '2027-01-04', to: '2027-01-17', hoursPerWeek: 3 };
  it('takes the next place where there is room, to the last hour', () => {
    expect(reserve([frame(10, 4)], period)).toEqual({ takes: [{ frame: 'f', ordinal: 2, hours: 6 }] });
  });
  it('finds a frame too small by a hundredth', () => {
    expect(reserve([frame(9.99, 4)], period).full).toEqual({ year: 2027, left: 5.99, needed: 6 });
  });
  it('does not count twice what it takes the place of', () => {
    const own = [{ frame: 'f', ordinal: 1, hours: 4 }];
    expect(reserve([frame(6, 4)], period, own).full).toBeUndefined();
  });
  it('takes nothing where no frame is set', () => {
    expect(reserve([], period)).toEqual({ takes: [] });
  });
  it('can be read from its claims', () => {
    const taken = { frame: 'f', ordinal: 12, hours: 6.25 };
    expect(reservationsIn('f', reservationKeys(taken))).toEqual([taken]);
  });
});

describe('how a frame stands (6.2/budget)', () => {
  const rule = { warnAt: 0.9, paceAfterMonths: 1 };
  const on = (today: string, reserved: number) =>
    standingOf({ year: 2027, hours: 365 }, reserved, today, rule);
  it('is told when nine tenths are granted', () => {
    expect(on('2027-12-01', 328).alert).toBeNull();
    expect(on('2027-12-01', 328.5).alert).toBe('nearlyUsed');
  });
  it('is told when the pace leads beyond it (1.2/ceiling)', () => {
    expect(on('2027-04-11', 100)).toMatchObject({ forecast: 365, alert: null });
    expect(on('2027-04-11', 101)).toMatchObject({ alert: 'forecastAbove' });
  });
  it('has no pace in the first month, and is not told of when the year is over', () => {
    expect(on('2027-01-15', 100)).toMatchObject({ forecast: null, alert: null });
    expect(on('2028-01-01', 365).alert).toBeNull();
  });
});
