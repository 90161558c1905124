import { describe, expect, it } from '@jest/globals';
import type { Recorded } from '#kernel';
import { foldingOn } from './folding-on.ts';

const event = (type: string): Recorded => ({
  ...{ tenant: 'nydansk', position: 1, stream: 'course-1', version: 1, type, schemaVersion: 1, data: {} },
  ...{ id: type, occurredAt: '2026-01-05T09:00:00.000Z', recordedAt: '2026-01-05T09:00:00.000Z' },
  ...{ actor: { id: 'coordinator', role: 'coordinator' }, correlationId: 'c', causationId: null },
  ...{ commandId: 'c', programmeVersion: null, ruleVersion: null },
});

const [first, second, third] = [event('First'), event('Second'), event('Third')];

/** Tells the types in their order, and counts the events it was given. */
const telling = () => {
  const given: string[] = [];
  const fold = foldingOn<{ readonly told: string }>(
    ({ told }, news) => {
      given.push(...news.map(({ type }) => type));
      return { told: [told, ...news.map(({ type }) => type)].join(' ') };
    },
    { told: 'Once' },
  );
  return { given, told: (events: readonly Recorded[]) => fold(events).told };
};

describe('a history that grows', () => {
  it('is folded on from where it was', () => {
    const { given, told } = telling();
    expect(told([first])).toBe('Once First');
    expect(told([first, second, third])).toBe('Once First Second Third');
    expect(given).toEqual(['First', 'Second', 'Third']);
  });

  it('is folded once when nothing is new', () => {
    const { given, told } = telling();
    expect([told([first, second]), told([first, second])]).toEqual([
      'Once First Second',
      'Once First Second',
    ]);
    expect(given).toEqual(['First', 'Second']);
  });

  it('may be read as it was earlier', () => {
    const { told } = telling();
    told([first, second, third]);
    expect(told([first, second])).toBe('Once First Second');
    expect(told([])).toBe('Once');
  });

  it('that is read anew is folded from its beginning', () => {
    const { given, told } = telling();
    told([first, second]);
    expect(told([event('First'), event('Second')])).toBe('Once First Second');
    expect(given).toHaveLength(4);
  });
});
