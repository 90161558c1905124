import { describe, expect, it } from '@jest/globals';
import { distance, longDate, moment, number } from './formats.ts';
import { localPath } from './local-path.ts';

describe('dates and numbers', () => {
  it('are written as each language writes them', () => {
    expect(longDate('da', '2026-08-04')).toBe('tirsdag 4. august 2026');
    expect(longDate('en', '2026-08-04')).toBe('Tuesday 4 August 2026');
    expect(moment('da', '2026-08-04T22:30:00Z')).toBe('5. aug. 2026 00:30');
    expect([number('da', 1234.5), number('en', 1234.5)]).toEqual(['1.234,5', '1,234.5']);
  });

  it.each([
    [0, 'i dag', 'today'],
    [1, 'om 1 hverdag', 'in 1 working day'],
    [3, 'om 3 hverdage', 'in 3 working days'],
    [-2, '2 hverdage over', '2 working days overdue'],
  ])('tell that %d working days are “%s”', (days, da, en) => {
    expect(distance(days)).toEqual({ da, en });
  });
});

describe('a way back', () => {
  it.each([
    ['/console/worklist?when=today', '/console/worklist?when=today'],
    ['//elsewhere.example', '/console'],
    ['/\\elsewhere.example', '/console'],
    ['https://elsewhere.example', '/console'],
    [undefined, '/console'],
  ])('of %s leads to %s', (asked, path) => {
    expect(localPath(asked)).toBe(path);
  });
});
