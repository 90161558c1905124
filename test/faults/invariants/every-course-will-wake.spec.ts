import { describe, expect, it } from '@jest/globals';
import { wrongWith } from './every-course-will-wake.ts';
import type { Sleep } from './sleep-of.ts';

const due = '2026-11-30T07:00:00.000Z';
const asleep: Sleep = { status: 'RUNNING', due, timer: true, failing: undefined };

describe('a course that will wake in time', () => {
  it('sleeps on a timer for the moment its next step is due, or until there is news', () => {
    expect(wrongWith(asleep, due)).toEqual([]);
    expect(wrongWith({ ...asleep, due: undefined, timer: false }, null)).toEqual([]);
  });

  it.each([
    ['there is no workflow', undefined, due],
    ['it has ended', { ...asleep, status: 'COMPLETED' }, due],
    ['it means another moment', asleep, '2026-12-01T07:00:00.000Z'],
    ['it means no moment', { ...asleep, due: undefined }, due],
    ['it means a moment where there is none', asleep, null],
    ['no timer runs', { ...asleep, timer: false }, due],
    ['it fails again and again', { ...asleep, failing: 'no such course' }, due],
  ])('does not when %s', (_what, sleep, wanted) => {
    expect(wrongWith(sleep, wanted)).not.toEqual([]);
  });
});
