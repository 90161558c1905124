import { randomUUID } from 'node:crypto';
import {
  createPool,
  createPostgresEventStore,
  withTenant,
  type EventStore,
  type NewEvent,
} from '#event-store';
import type { Recorded, StreamId } from '#kernel';
import { mentorUpcasters } from '#mentors';
import { createMemoryKeyRing } from '#personal-data';
import { createCalendar } from '#calendar';
import { loadCatalogue } from '#use-cases/load-catalogue';
import { createScratch } from '#views/fold-from-scratch';
import { liveGeneration } from '#views/generations';
import type { Projection } from '#views/projection';
import { createProjections } from '#views/projections';
import { readRows } from '#views/rows';
import { keyOf, type Row } from '#views/table';
import { createDatabase } from './database.ts';
import { createRandom, type Random } from './random.ts';
import { randomCourse } from './random-course.ts';
import { randomMentor } from './random-mentor.ts';
import { randomMessage } from './random-message.ts';
import type pg from 'pg';

export interface ReadModelBench {
  readonly pool: pg.Pool;
  readonly store: EventStore;
  readonly random: Random;
  readonly mentors: readonly [string, ...string[]];
  end(): Promise<void>;
}

/** Every projection, over the catalogue that comes with the code. */
export const allProjections = (): readonly Projection[] =>
  createProjections({ ...loadCatalogue(), calendar: createCalendar() });

/** A real database and a store on it. */
export const openBench = async (seed: number): Promise<ReadModelBench> => {
  const database = await createDatabase();
  const pool = createPool(database.url);
  const store = createPostgresEventStore(pool, { keys: createMemoryKeyRing(), upcasters: mentorUpcasters });
  const random = createRandom(seed);
  return {
    pool,
    store,
    random,
    mentors: [random.uuid(), random.uuid(), random.uuid()],
    end: async () => {
      await store.close();
      await pool.end();
      await database.drop();
    },
  };
};

/** Records events on a stream as they are, whatever they say. */
export const record = async (
  { store }: Pick<ReadModelBench, 'store'>,
  tenant: string,
  stream: StreamId,
  expectedVersion: number,
  events: readonly Pick<NewEvent, 'type' | 'data' | 'texts' | 'schemaVersion'>[],
): Promise<void> => {
  const result = await store.append(tenant, {
    stream,
    expectedVersion,
    events: events.map((event) => ({ ...event, occurredAt: '2026-06-01T10:00:00.000Z' })),
    actor: { id: 'co-1', role: 'coordinator' },
    commandId: randomUUID(),
    contentHash: '00',
    answer: null,
    correlationId: randomUUID(),
  });
  if (result.kind !== 'accepted') throw new Error(`Not recorded: ${result.kind}`);
};

/** Lets the bench's mentors join. */
export const writeMentors = async (bench: ReadModelBench, tenant: string): Promise<void> => {
  for (const mentor of bench.mentors)
    await record(bench, tenant, `mentor-${mentor}`, 0, randomMentor(bench.random, mentor));
};

/** Writes so many random courses, their events mixed with each other's in the log. Answers the courses' ids. */
export const writeCourses = async (
  bench: ReadModelBench,
  tenant: string,
  count: number,
  eventsEach = 30,
): Promise<readonly string[]> => {
  const { random, mentors } = bench;
  const open = Array.from({ length: count }, () => {
    const course = random.uuid();
    return { course, version: 0, left: randomCourse(random, mentors, eventsEach) };
  });
  const courses = open.map(({ course }) => course);
  while (open.length > 0) {
    const index = random.below(open.length);
    const next = open[index];
    if (next === undefined) break;
    // Cut anywhere, also between events that one command records together.
    const some = next.left.slice(0, 1 + random.below(4));
    await record(bench, tenant, `course-${next.course}`, next.version, some);
    next.version += some.length;
    next.left = next.left.slice(some.length);
    if (next.left.length === 0) open.splice(index, 1);
  }
  return courses;
};

/** One message for each of the courses, its events one by one. */
export const writeMessages = async (
  bench: ReadModelBench,
  tenant: string,
  courses: readonly string[],
): Promise<void> => {
  for (const course of courses) {
    const message = bench.random.uuid();
    for (const [version, event] of randomMessage(bench.random, course).entries())
      await record(bench, tenant, `message-${message}`, version, [event]);
  }
};

export const wholeLog = async (store: EventStore, tenant: string): Promise<readonly Recorded[]> =>
  store.read(tenant, 0, 1_000_000);

const sorted = (rows: ReadonlyMap<string, Row>): readonly Row[] =>
  [...rows].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, row]) => row);

/** The rows that readers see now, by table; each table sorted by key. */
export const liveRows = async (
  { pool }: Pick<ReadModelBench, 'pool'>,
  tenant: string,
  projection: Projection,
): Promise<Readonly<Record<string, readonly Row[]>>> => {
  const live = await liveGeneration(pool, projection.name);
  if (live === undefined) return {};
  return withTenant(pool, tenant, async (tx) => {
    const found: Record<string, readonly Row[]> = {};
    for (const table of projection.tables) {
      const rows = await readRows(tx, live.generation, table);
      found[table.name] = sorted(new Map(rows.map((row) => [keyOf(table, row), row])));
    }
    return found;
  });
};

/** What the rows must be: the whole log folded in one go, without SQL. */
export const scratchRows = async (
  { store }: Pick<ReadModelBench, 'store'>,
  tenant: string,
  projection: Projection,
): Promise<Readonly<Record<string, readonly Row[]>>> => {
  const scratch = createScratch(projection);
  scratch.fold(await wholeLog(store, tenant));
  return Object.fromEntries(projection.tables.map((table) => [table.name, sorted(scratch.rows(table))]));
};
