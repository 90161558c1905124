import { setTimeout as sleep } from 'node:timers/promises';
import type { StreamId } from '#kernel';
import type { Random } from '../../support/random.ts';
import type { Fault } from '../fault.ts';
import type { House } from '../house.ts';

const givesUpMs = 15_000;
const othersGoOnForMs = 3_000;

/** What is written, and which subscriptions (their names without the generation) must leave the stream out. */
interface Unreadable {
  readonly kind: 'course' | 'mentor' | 'message';
  readonly type: string;
  readonly data: object;
  readonly parkedBy: readonly string[];
}

const told = { on: '2026-01-05' };

/** Known events in a history that cannot have been: each says what no stream can begin with. */
const poison: readonly Unreadable[] = [
  {
    kind: 'course',
    type: 'ReminderIssued',
    data: { ...told, to: [] },
    parkedBy: ['views:courses', 'notifier'],
  },
  { kind: 'mentor', type: 'MentorReturned', data: told, parkedBy: ['views:mentors'] },
  { kind: 'message', type: 'MessageDelivered', data: { attempt: 1 }, parkedBy: ['views:messages'] },
];

/** Events of a program that comes after this one. */
const newer: readonly Unreadable[] = [
  {
    kind: 'course',
    type: 'MentorBecameFriend',
    data: told,
    parkedBy: ['views:courses', 'views:course_timeline'],
  },
  { kind: 'mentor', type: 'MentorRetired', data: told, parkedBy: ['views:mentors'] },
  { kind: 'message', type: 'MessageRead', data: {}, parkedBy: ['views:messages'] },
];

/** Recorded by the store like any other: it does not judge what events say. The streams stay unreadable, and are named as such. */
const record = async (house: House, random: Random, { kind, type, data }: Unreadable): Promise<StreamId> => {
  const stream: StreamId = `${kind}-${random.uuid()}`;
  house.parked.add(stream);
  await house.evidence([]).foundation.ports.store.append(house.tenant, {
    stream,
    expectedVersion: 0,
    events: [{ type, data, occurredAt: '2026-01-05T09:00:00.000Z' }],
    actor: { id: 'system:fault', role: 'system' },
    commandId: random.uuid(),
    contentHash: 'fa',
    answer: [],
    correlationId: 'fault',
  });
  return stream;
};

const parked = async (
  { admin, tenant }: House,
  streams: readonly StreamId[],
): Promise<ReadonlySet<string>> => {
  const { rows } = await admin.query<{ stream: string; name: string }>(
    `select stream, regexp_replace(subscription, ':\\d+$', '') as name from parked_streams
     where tenant = $1 and stream = any ($2)`,
    [tenant, streams],
  );
  return new Set(rows.map(({ stream, name }) => `${name} ${stream}`));
};

/** Each stream is left out by whoever would have to read it, and told of; everybody else goes on. */
const unreadable = (
  name: string,
  events: readonly Unreadable[],
  look: (house: House, streams: readonly StreamId[]) => Promise<void>,
): Fault => ({
  name,
  inject: async (house, random) => {
    const streams: StreamId[] = [];
    for (const event of events) streams.push(await record(house, random, event));
    await look(house, streams);
    await sleep(othersGoOnForMs);
    return async () => {
      const expected = events.flatMap(({ parkedBy }, index) =>
        parkedBy.map((by) => `${by} ${streams[index] ?? ''}`),
      );
      const givesUp = Date.now() + givesUpMs;
      for (;;) {
        const found = await parked(house, streams);
        const missing = expected.filter((each) => !found.has(each));
        if (missing.length === 0) return;
        if (Date.now() > givesUp) throw new Error(`nobody has parked ${missing.join(', ')}`);
        await sleep(200);
      }
    };
  },
});

/** Whoever asks about the course is told to come again, by when the newer program may serve. */
const answersLater = async ({ stack, tenant }: House, [course]: readonly StreamId[]): Promise<void> => {
  const token = await stack.tokenFor('coordinator', tenant);
  const answer = await fetch(`${stack.apiUrl}/courses/${course?.slice('course-'.length) ?? ''}`, {
    headers: { authorization: `Bearer ${token}` },
  });
  const { code } = (await answer.json()) as { readonly code?: string };
  if (answer.status !== 503 || !answer.headers.has('retry-after'))
    throw new Error(`the API answers ${answer.status} ${code ?? ''} about a newer course`);
};

export const unreadableEvents: readonly Fault[] = [
  unreadable('poison event (known, in an impossible history)', poison, () => Promise.resolve()),
  unreadable('unknown event type from a newer version', newer, answersLater),
];
