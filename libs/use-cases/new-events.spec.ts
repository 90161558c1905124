import { describe, expect, it } from '@jest/globals';
import { newEvents } from './new-events.ts';

describe('the business moment of what is told', () => {
  const told = (on: string, now: string, ...before: readonly string[]) =>
    newEvents(
      [{ type: 'Told', data: { on } }],
      now,
      before.map((occurredAt) => ({ occurredAt })),
    )[0]?.occurredAt;

  it('is now for today, and noon in Copenhagen for a day gone by', () => {
    expect(told('2026-03-02', '2026-03-02T09:30:00.000Z')).toBe('2026-03-02T09:30:00.000Z');
    expect(told('2026-03-01', '2026-03-02T09:30:00.000Z')).toBe('2026-03-01T11:00:00.000Z');
  });

  it('is the newest moment recorded for that day, when that is later', () => {
    expect(told('2026-03-01', '2026-03-02T09:30:00.000Z', '2026-03-01T15:00:00.000Z')).toBe(
      '2026-03-01T15:00:00.000Z',
    );
  });

  it('does not run backwards in a stream when the clock does', () => {
    const [later, earlier] = ['2026-03-02T09:30:00.000Z', '2026-03-02T09:10:00.000Z'];
    expect(told('2026-03-02', earlier, '2026-03-02T08:00:00.000Z', later)).toBe(later);
  });
});
