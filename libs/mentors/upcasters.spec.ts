import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { createInMemoryEventStore } from '#event-store';
import { foldMentor, knowsMentorEvent, mentorUpcasters } from './index.ts';
import type { MentorEvent } from './index.ts';

const stored = JSON.parse(
  readFileSync(new URL('stored/availability-declared.1.json', import.meta.url), 'utf8'),
) as readonly { type: string; data: object }[];

/** A stream as an older program wrote it, read by this one. */
const read = async (events: readonly { type: string; data: object; schemaVersion?: number }[]) => {
  const store = createInMemoryEventStore({ upcasters: mentorUpcasters });
  await store.append('broen', {
    stream: 'mentor-m',
    expectedVersion: 0,
    events: events.map((event) => ({ ...event, occurredAt: '2026-03-02T11:00:00.000Z' })),
    actor: { id: 'coordinator-1', role: 'coordinator' },
    commandId: 'command-1',
    contentHash: 'aa',
    answer: null,
    correlationId: 'correlation-1',
  });
  return (await store.load('broen', 'mentor-m')).events;
};

const applied = { type: 'MentorApplied', data: { on: '2026-03-02', mentor: 'm', channel: null } };

describe('availability as the first schema version stored it', () => {
  it('is read as lists of trades and areas', async () => {
    const events = await read([applied, ...stored.map((data) => ({ ...data, schemaVersion: 1 }))]);
    expect(events.every(knowsMentorEvent)).toBe(true);
    expect(events.slice(1).map(({ data }) => data)).toEqual([
      {
        on: '2026-03-02',
        capacity: 2,
        hoursPerMonth: 8.5,
        trades: ['kitchen'],
        areas: ['Søby'],
        languages: ['da', 'en'],
      },
      { on: '2026-04-01', capacity: 1, hoursPerMonth: null, trades: [], areas: [], languages: [] },
    ]);
    expect(foldMentor(events as unknown as readonly MentorEvent[])).toMatchObject({
      availability: { capacity: 1, trades: [], areas: [] },
    });
  });
  it('is no longer written: what is appended now has the newest version', async () => {
    const data = {
      on: '2026-03-02',
      capacity: 1,
      hoursPerMonth: null,
      trades: ['it', 'retail'],
      areas: [],
      languages: [],
    };
    const [, declared] = await read([applied, { type: 'AvailabilityDeclared', data }]);
    expect(declared).toMatchObject({ schemaVersion: 2, data });
  });
  it('of a version still to come is unknown here', () => {
    expect(knowsMentorEvent({ type: 'AvailabilityDeclared', schemaVersion: 3 })).toBe(false);
    expect(knowsMentorEvent({ type: 'MentorApplied', schemaVersion: 2 })).toBe(false);
  });
});
