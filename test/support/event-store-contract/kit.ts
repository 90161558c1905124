import { randomUUID } from 'node:crypto';
import type { StreamId } from '#kernel';
import type { Append, AppendResult, EventStore, NewEvent } from '#event-store';

export interface StoreUnderTest {
  readonly store: EventStore;
  /** The application's clock goes forward by so much. */
  readonly advance: (ms: number) => Promise<void>;
  /** Destroys the keys of a subject. */
  readonly erase: (tenant: string, subject: string) => Promise<void>;
}

export const tenant = 'nydansk';
export const actor = { id: 'user-1', role: 'coordinator' } as const;
export const newStream = (): StreamId => `course-${randomUUID()}`;

export const happened = (type = 'ContactHeld', data: object = { on: '2026-03-02' }): NewEvent => ({
  type,
  data,
  occurredAt: '2026-03-02T11:00:00.000Z',
});

export const appendTo = (stream: StreamId, expectedVersion: number, more: Partial<Append> = {}): Append => ({
  stream,
  expectedVersion,
  events: [happened()],
  actor,
  commandId: randomUUID(),
  contentHash: 'aa',
  answer: { ok: true },
  correlationId: 'correlation-1',
  ...more,
});

export const kinds = (results: readonly AppendResult[]): Record<string, number> => {
  const counts: Record<string, number> = {};
  for (const { kind } of results) counts[kind] = (counts[kind] ?? 0) + 1;
  return counts;
};

export const accept = async (
  store: EventStore,
  append: Append,
  of = tenant,
): Promise<AppendResult & { kind: 'accepted' }> => {
  const result = await store.append(of, append);
  if (result.kind !== 'accepted') throw new Error(`The append was not accepted: ${result.kind}`);
  return result;
};
