import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  addDays,
  addWorkingDays,
  createCalendar,
  dateOf,
  daysBetween,
  holidaysBetween,
  isWorkingDay,
  nthWorkingDayOfMonth,
  rollBackward,
  rollForward,
  workingDaysBetween,
} from './index.ts';

const calendar = createCalendar();
const dates = fc.integer({ min: 0, max: 40_000 }).map((days) => addDays('1990-01-01', days));

describe('working days', () => {
  it('counts 10 working days over Easter 2026 without the holidays', () => {
    expect(addWorkingDays(calendar, '2026-03-30', 10)).toBe('2026-04-16');
    expect(holidaysBetween(calendar, '2026-03-30', '2026-04-16').map(({ da }) => da)).toEqual([
      'skærtorsdag',
      'langfredag',
      '2. påskedag',
    ]);
  });

  it('works on 24 December, 31 December and 5 June when they are weekdays', () => {
    expect(['2025-12-24', '2025-12-31', '2026-06-05'].map((day) => isWorkingDay(calendar, day))).toEqual([
      true,
      true,
      true,
    ]);
  });

  it("leaves out an organisation's closing days, but no one else's", () => {
    const closed = createCalendar(['2025-12-24']);
    expect(isWorkingDay(closed, '2025-12-24')).toBe(false);
    expect(rollForward(closed, '2025-12-24')).toBe('2025-12-29');
    expect(rollBackward(closed, '2025-12-25')).toBe('2025-12-23');
  });

  it('finds the third working day of a month after Easter and after New Year', () => {
    expect(nthWorkingDayOfMonth(calendar, '2026-04', 3)).toBe('2026-04-08');
    expect(nthWorkingDayOfMonth(calendar, '2026-01', 3)).toBe('2026-01-06');
    expect(nthWorkingDayOfMonth(calendar, '2026-02', 1)).toBe('2026-02-02');
  });

  it('does not search for ever in a calendar that is never open', () => {
    const never = createCalendar(Array.from({ length: 800 }, (_, n) => addDays('2026-01-01', n)));
    expect(daysBetween('2026-01-05', rollForward(never, '2026-01-05'))).toBe(366);
  });

  it('knows that the days between are the steps there, both ways', () => {
    fc.assert(
      fc.property(dates, fc.integer({ min: -60, max: 60 }), (date, steps) => {
        expect(workingDaysBetween(calendar, date, addWorkingDays(calendar, date, steps))).toBe(steps);
      }),
    );
  });

  it('rolls to the nearest working day and leaves one that is worked alone', () => {
    fc.assert(
      fc.property(dates, (date) => {
        const [before, after] = [rollBackward(calendar, date), rollForward(calendar, date)];
        expect([before, after].every((day) => isWorkingDay(calendar, day))).toBe(true);
        expect(workingDaysBetween(calendar, before, after)).toBe(isWorkingDay(calendar, date) ? 0 : 1);
      }),
    );
  });

  it('rolls on from one year into the next', () => {
    expect(rollForward(calendar, dateOf(2027, 1, 1))).toBe('2027-01-04');
    expect(rollBackward(calendar, dateOf(2027, 1, 1))).toBe('2026-12-31');
  });
});
