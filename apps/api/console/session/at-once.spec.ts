import { describe, expect, it } from '@jest/globals';
import { createAtOnce } from './at-once.ts';

describe('those who ask for the same at once', () => {
  it('share one answer, the late ones too', async () => {
    const atOnce = createAtOnce<number>();
    let asked = 0;
    const ask = () => Promise.resolve(++asked);
    expect(await Promise.all([atOnce('a', ask), atOnce('a', ask), atOnce('b', ask)])).toEqual([1, 1, 2]);
    expect(await atOnce('a', ask)).toBe(1);
  });

  it('ask again when there was none', async () => {
    const atOnce = createAtOnce<number>();
    await expect(atOnce('a', () => Promise.reject(new Error('away')))).rejects.toThrow('away');
    expect(await atOnce('a', () => Promise.resolve(7))).toBe(7);
  });
});
