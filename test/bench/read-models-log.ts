import { randomUUID } from 'node:crypto';
import type { EventStore, NewEvent } from '#event-store';
import type { LocalDate, StreamId } from '#kernel';
import { createRandom } from '#test/support/random';
import { randomCourse } from '#test/support/random-course';
import { randomMentor } from '#test/support/random-mentor';
import { randomMessage } from '#test/support/random-message';

type Told = Pick<NewEvent, 'type' | 'data'>;

/** Some events of one stream that are recorded together, on a day. */
interface Part {
  readonly stream: StreamId;
  readonly day: LocalDate;
  readonly events: readonly Told[];
}

const actor = { id: 'co-1', role: 'coordinator' } as const;
const messagesEach = 6;
const appendsAtOnce = 128;

/** Mentors, courses of 20 to 60 events, and six messages for each: stream after stream, as an import tells them. */
const streams = (courses: number): readonly Part[] => {
  const random = createRandom(20261122);
  const mentors: readonly [string, ...string[]] = [
    random.uuid(),
    ...Array.from({ length: 49 }, () => random.uuid()),
  ];
  return [
    ...mentors.map((mentor): Part => {
      const events = randomMentor(random, mentor);
      return { stream: `mentor-${mentor}`, day: '2025-11-03', events };
    }),
    ...Array.from({ length: courses }, () => {
      const course = random.uuid();
      const parts = daysOf(`course-${course}`, randomCourse(random, mentors, 20 + random.below(41)));
      const messages = Array.from({ length: messagesEach }, (): Part => {
        const day = parts[random.below(parts.length)]?.day ?? '';
        return { stream: `message-${random.uuid()}`, day, events: randomMessage(random, course) };
      });
      return [...parts, ...messages];
    }).flat(),
  ];
};

/** What a course tells on one day; a fact dated back is told with what was told before it. */
const daysOf = (stream: StreamId, events: ReturnType<typeof randomCourse>): readonly Part[] => {
  const parts: { stream: StreamId; day: LocalDate; events: Told[] }[] = [];
  for (const event of events) {
    const last = parts.at(-1);
    if (last !== undefined && event.data.on <= last.day) last.events.push(event);
    else parts.push({ stream, day: event.data.on, events: [event] });
  }
  return parts;
};

/**
 * Writes the log that the read models are measured on, through the append path. `life`: all courses go on side by side,
 * day after day, and are hardly ever twice on a page. `import`: each stream in one append, course after course.
 */
export const writeLog = async (
  store: EventStore,
  tenant: string,
  courses: number,
  order: 'life' | 'import',
): Promise<void> => {
  const told = streams(courses);
  const parts =
    order === 'life' ? told.toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0)) : whole(told);
  const versions = new Map<StreamId, number>();
  let together = new Map<StreamId, Part>();
  const write = async (): Promise<void> => {
    await Promise.all([...together.values()].map((part) => append(store, tenant, part, versions)));
    together = new Map();
  };
  for (const part of parts) {
    if (together.has(part.stream) || together.size === appendsAtOnce) await write();
    together.set(part.stream, part);
  }
  await write();
};

const whole = (parts: readonly Part[]): readonly Part[] => {
  const byStream = new Map<StreamId, Part>();
  for (const part of parts) {
    const before = byStream.get(part.stream);
    byStream.set(part.stream, { ...part, events: [...(before?.events ?? []), ...part.events] });
  }
  return [...byStream.values()];
};

const append = async (
  store: EventStore,
  tenant: string,
  { stream, day, events }: Part,
  versions: Map<StreamId, number>,
): Promise<void> => {
  const expectedVersion = versions.get(stream) ?? 0;
  versions.set(stream, expectedVersion + events.length);
  const result = await store.append(tenant, {
    stream,
    expectedVersion,
    // Without free texts: no read model reads one.
    events: events.map(({ type, data }) => ({ type, data, occurredAt: `${day}T11:00:00.000Z` })),
    actor,
    ...{ commandId: randomUUID(), contentHash: '00', answer: null, correlationId: 'bench' },
  });
  if (result.kind !== 'accepted') throw new Error(`Not recorded: ${result.kind}`);
};
