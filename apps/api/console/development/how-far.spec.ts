import { describe, expect, it } from '@jest/globals';
import { howFar } from './how-far.ts';

const now = '2026-08-04T10:00:00.000Z';
const day = 24 * 60 * 60 * 1_000;

describe('how far the clock is asked to move', () => {
  it('is so many days, or to the morning of a date', () => {
    expect(howFar({ days: '14' }, now)).toBe(14 * day);
    // 08:00 in Denmark is 06:00 by universal time in summer.
    expect(howFar({ date: '2026-08-06' }, now)).toBe(2 * day - 4 * 60 * 60 * 1_000);
  });

  it.each([
    { days: '0' },
    { days: '-3' },
    { days: '1000' },
    { days: 'x' },
    { date: '2026-08-04' },
    { date: '2026-02-30' },
    { date: '2029-01-01' },
    {},
  ])('is nothing when it says %j', (asked) => {
    expect(howFar(asked, now)).toBeUndefined();
  });
});
