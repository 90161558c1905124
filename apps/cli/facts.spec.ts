import { describe, expect, it } from '@jest/globals';
import { factsOf } from './facts.ts';

describe('the facts of an event on one line', () => {
  it('are its coded facts without the day, which has a column of its own', () => {
    expect(factsOf({ on: '2026-08-03', channel: 'meeting', minutes: 90, phoneReason: null, told: {} })).toBe(
      'channel meeting · minutes 90',
    );
  });

  it('spell out what is put together, and leave out what says nothing', () => {
    const terms = { start: '2026-08-03', end: '2026-12-03', grant: null };
    expect(factsOf({ on: '2026-08-03', version: 1, terms, signedBy: ['mentor', 'mentee'], to: [] })).toBe(
      'version 1 · terms (start 2026-08-03, end 2026-12-03) · signedBy mentor, mentee',
    );
  });
});
