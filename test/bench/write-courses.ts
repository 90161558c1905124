import { randomUUID } from 'node:crypto';
import type { CourseEvent } from '#courses';
import type { EventStore } from '#event-store';
import type { Instant } from '#kernel';

/** Who writes: a person, so that the feed tells Temporal of the courses. */
const actor = { id: 'co-1', role: 'coordinator' } as const;

/** Writes whole courses through the append path, one append each, 128 under way at once. Answers their ids. */
export const writeCourses = async (
  store: EventStore,
  tenant: string,
  count: number,
  eventsOf: (index: number) => readonly CourseEvent[],
): Promise<readonly string[]> => {
  const ids = Array.from({ length: count }, () => randomUUID());
  let next = 0;
  const write = async (): Promise<void> => {
    for (let index = next++; index < count; index = next++) {
      const events = eventsOf(index).map((event) => ({ ...event, occurredAt: noonOf(event) }));
      const result = await store.append(tenant, {
        ...{ stream: `course-${ids[index] ?? ''}`, expectedVersion: 0, events, actor },
        ...{ commandId: randomUUID(), contentHash: '00', answer: null, correlationId: 'bench' },
      });
      if (result.kind !== 'accepted') throw new Error(`Not recorded: ${result.kind}`);
    }
  };
  await Promise.all(Array.from({ length: 128 }, write));
  return ids;
};

const noonOf = ({ data }: CourseEvent): Instant => `${data.on}T11:00:00.000Z`;
