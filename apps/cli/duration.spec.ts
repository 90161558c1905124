import { describe, expect, it } from '@jest/globals';
import { parseDuration } from './duration.ts';

describe('a duration', () => {
  it.each([
    ['14d', 1_209_600_000],
    ['36h', 129_600_000],
    ['30m', 1_800_000],
    ['0d', 0],
  ])('%s is %d ms', (text, ms) => {
    expect(parseDuration(text)).toBe(ms);
  });

  it.each(['', '14', 'd', '-1d', '1.5h', '14 d', '14D', '2w', '99999d', '14d3h'])('is not %j', (text) => {
    expect(() => parseDuration(text)).toThrow('Write a duration as 14d, 36h or 30m.');
  });
});
