import { describe, expect, it } from '@jest/globals';
import { distance } from './distance.ts';

describe('how far away a deadline is', () => {
  it.each([
    [0, 'today'],
    [1, 'in 1 working day'],
    [3, 'in 3 working days'],
    [-1, '1 working day ago'],
    [-20, '20 working days ago'],
  ])('%d is %s', (days, words) => {
    expect(distance(days)).toBe(words);
  });
});
