import { describe, expect, it } from '@jest/globals';
import { createInMemoryEventStore } from './in-memory-event-store.ts';

describe('an old event', () => {
  const upcasters = {
    ContactHeld: {
      1: (data: object) => ({ ...data, minutes: 60 * ('hours' in data ? Number(data.hours) : 0) }),
      2: (data: object) => ({ ...data, channel: 'meeting' }),
    },
  };
  it.each([
    [1, { hours: 2, minutes: 120, channel: 'meeting' }],
    [2, { hours: 2, channel: 'meeting' }],
    [3, { hours: 2 }],
  ])('stored as version %i is read as the newest', async (schemaVersion, expected) => {
    const store = createInMemoryEventStore({ upcasters });
    await store.append('nydansk', {
      stream: 'course-1',
      expectedVersion: 0,
      events: [
        { type: 'ContactHeld', data: { hours: 2 }, schemaVersion, occurredAt: '2026-03-02T11:00:00.000Z' },
      ],
      actor: { id: 'user-1', role: 'mentor' },
      commandId: 'command-1',
      contentHash: 'aa',
      answer: null,
      correlationId: 'correlation-1',
    });
    const { events } = await store.load('nydansk', 'course-1');
    expect(events[0]).toMatchObject({ schemaVersion: 3, data: expected });
    expect(events[0]?.data).toEqual(expected);
  });
});
