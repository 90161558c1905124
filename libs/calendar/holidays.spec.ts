import { describe, expect, it } from '@jest/globals';
import Holidays from 'date-holidays';
import { danishHolidays, dateOf } from './index.ts';

const oracle = new Holidays('DK', { timezone: 'UTC' });
const years = Array.from({ length: 111 }, (_, n) => 1990 + n);

describe('Danish public holidays', () => {
  it('are those of date-holidays in every year from 1990 to 2100', () => {
    for (const year of years) {
      const expected = oracle
        .getHolidays(year)
        .filter(({ type }) => type === 'public')
        .map(({ date }) => date.slice(0, 10));
      expect([...danishHolidays(year).keys()].sort()).toEqual([...new Set(expected)].sort());
    }
  });

  it('have Store Bededag for the last time in 2023', () => {
    expect(danishHolidays(2023).get('2023-05-05')?.da).toBe('store bededag');
    expect(danishHolidays(2024).get('2024-04-26')).toBeUndefined();
  });

  it('leave out 1 May, 5 June, Christmas Eve and New Year’s Eve', () => {
    const days = [dateOf(2026, 5, 1), dateOf(2026, 6, 5), dateOf(2026, 12, 24), dateOf(2026, 12, 31)];
    expect(days.filter((day) => danishHolidays(2026).has(day))).toEqual([]);
  });
});
