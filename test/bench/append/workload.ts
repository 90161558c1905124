import { randomUUID } from 'node:crypto';
import type { Append, EventStore } from '#event-store';
import type { StreamId } from '#kernel';
import type { KeyRing } from '#personal-data';
import { tenant } from '../house.ts';

const note =
  'Mødtes på biblioteket og talte om praktikpladsen; aftalte at ringe til virksomheden sammen i næste uge. Opdigtet.';

/** What an event of a course is about, about as long as a contact that was held. */
const data = {
  on: '2026-03-02',
  channel: 'meeting',
  mentor: '00000000-0000-4000-8000-000000000007',
  minutes: 45,
};

const actor = { id: '00000000-0000-4000-8000-000000000008', role: 'coordinator' } as const;
const contentHash = 'ab'.repeat(32);
/** A course of so many events is full; then a new one begins. */
const streamLength = 50;

/** Makes the keys of as many people as write at once: a key is made once in a person's life, and safely on disk. */
export const makeSubjects = async (keys: KeyRing, count: number): Promise<readonly string[]> => {
  const subjects = Array.from({ length: count }, () => randomUUID());
  for (const subject of subjects) await keys.sealingKey(tenant, subject, 'case');
  return subjects;
};

/** A decision of so many events: the first `withNote` of them with a text to encrypt, a command id, and one claim taken. */
export const decision = (
  stream: StreamId,
  expectedVersion: number,
  events: number,
  subject: string,
  withNote = 1,
): Append => ({
  stream,
  expectedVersion,
  events: Array.from({ length: events }, (_, index) => ({
    type: 'ContactHeld',
    data,
    occurredAt: '2026-03-02T11:00:00.000Z',
    programmeVersion: 'bul@2018',
    ruleVersion: 'ret-og-pligt-contact@2016-01-01',
    ...(index < withNote && { texts: { note: { subject, group: 'case' as const, text: note } } }),
  })),
  actor,
  commandId: randomUUID(),
  contentHash,
  answer: [{ type: 'ContactHeld', version: expectedVersion + 1 }],
  correlationId: randomUUID(),
  claims: { take: [{ key: `mentor:${randomUUID()}:place:1`, owner: stream }], release: [] },
});

/** A writer who appends one decision after the other, to one course after the other. */
export const createWriter = (store: EventStore, subject: string, events: number): (() => Promise<void>) => {
  let stream: StreamId = `course-${randomUUID()}`;
  let version = 0;
  return async () => {
    const { kind } = await store.append(tenant, decision(stream, version, events, subject));
    if (kind !== 'accepted') throw new Error(`An append nobody could be in the way of was ${kind}`);
    version += events;
    if (version < streamLength) return;
    stream = `course-${randomUUID()}`;
    version = 0;
  };
};

/** The values of one row for the floor: the same columns, and the note in clear among the data. */
export const rawRow = (stream: string, version: number, withNote: boolean): readonly unknown[] => [
  tenant,
  stream,
  version,
  randomUUID(),
  'ContactHeld',
  1,
  JSON.stringify(withNote ? { ...data, note } : data),
  '2026-03-02T11:00:00.000Z',
  actor.id,
  actor.role,
  randomUUID(),
  randomUUID(),
  null,
  'bul@2018',
  'ret-og-pligt-contact@2016-01-01',
];
