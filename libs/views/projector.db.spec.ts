import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { sql } from 'kysely';
import { withTenant } from '#event-store';
import { canary } from '#test/support/random-course';
import {
  liveRows,
  allProjections,
  openBench,
  record,
  scratchRows,
  wholeLog,
  writeCourses,
  writeMentors,
  writeMessages,
  type ReadModelBench,
} from '#test/support/read-models';
import { advance, type Advancing } from './advance.ts';
import { createScratch } from './fold-from-scratch.ts';
import { liveGeneration, type Generation } from './generations.ts';
import { checkpointOf } from './checkpoint-of.ts';
import { caseload } from './caseload.ts';
import type { Parked } from './park.ts';
import { watchHeads } from './heads.ts';
import type { Projection } from './projection.ts';
import { runProjection } from './projector.ts';
import { rebuild } from './rebuild.ts';
import { projectionStatus } from './status.ts';

const tenant = 'nydansk';
const projections = allProjections();

const generationOf = async ({ pool }: ReadModelBench, { name }: Projection): Promise<Generation> => {
  const live = await liveGeneration(pool, name);
  if (live === undefined) throw new Error(`${name} has not been built`);
  return live;
};

const catchUp = async (bench: Advancing, projection: Projection, generation: Generation): Promise<void> => {
  let position = await checkpointOf(bench.pool, tenant, generation);
  for (;;) {
    const step = await advance(bench, projection, generation, tenant, position);
    if (step.outcome === 'level') return;
    position = step.position;
  }
};

const expectEqual = async (bench: ReadModelBench, projection: Projection): Promise<void> => {
  const expected = await scratchRows(bench, tenant, projection);
  expect(Object.values(expected).every((rows) => rows.length > 0)).toBe(true);
  expect(await liveRows(bench, tenant, projection)).toEqual(expected);
};

describe('a projection', () => {
  let bench: ReadModelBench;
  beforeEach(async () => {
    bench = await openBench(20261122);
    for (const projection of projections) await rebuild(bench, projection);
    await writeMentors(bench, tenant);
    await writeMessages(bench, tenant, await writeCourses(bench, tenant, 12));
  });
  afterEach(() => bench.end());

  it.each(projections)(
    '$name equals a fold from scratch, however the log is cut into pages',
    async (projection) => {
      const live = await generationOf(bench, projection);
      let position = 0;
      for (let moved = true; moved;) {
        const pageSize = 1 + bench.random.below(40);
        const step = await advance({ ...bench, pageSize }, projection, live, tenant, position);
        position = step.position;
        moved = step.outcome === 'moved';
      }
      await expectEqual(bench, projection);
    },
  );

  it.each(projections)('$name goes on after a death in the middle of a page', async (projection) => {
    const live = await generationOf(bench, projection);
    await advance({ ...bench, pageSize: 40 }, projection, live, tenant, 0);
    // Dies after the first table's rows have been written, before the commit.
    const [first] = projection.tables;
    const dying: Projection = {
      ...projection,
      fold: (page, remembered, counting) => [
        ...projection.fold(page, remembered, counting),
        { table: { name: 'no_such_table', columns: {}, key: [] }, rows: [{}] },
      ],
    };
    await expect(advance({ ...bench, pageSize: 60 }, dying, live, tenant, 40)).rejects.toThrow();
    expect(first).toBeDefined();
    expect(await checkpointOf(bench.pool, tenant, live)).toBe(40);
    await catchUp(bench, projection, live);
    await expectEqual(bench, projection);
  });

  it.each(projections)('$name is the same when two projectors work it at once', async (projection) => {
    const live = await generationOf(bench, projection);
    const small = { ...bench, pageSize: 7 };
    await Promise.all([
      catchUp(small, projection, live),
      catchUp(small, projection, live),
      catchUp(small, projection, live),
    ]);
    await expectEqual(bench, projection);
  });

  it.each(projections)(
    '$name is rebuilt beside the running one while writing goes on',
    async (projection) => {
      const ending = new AbortController();
      const heads = watchHeads(bench.store, 20);
      const running = [
        heads.watch(ending.signal),
        runProjection({ ...bench, heads }, projection, ending.signal),
      ];
      const level = async (): Promise<void> => {
        for (;;) {
          const [status] = await projectionStatus(bench, tenant, [projection.name]);
          if (status?.lag === 0) return;
          await pause(10);
        }
      };
      await level();
      const before = await generationOf(bench, projection);

      const writing = new AbortController();
      const seen: number[] = [];
      const table = projection.tables.at(-1)?.name ?? '';
      const reading = (async () => {
        while (!writing.signal.aborted)
          seen.push(
            await withTenant(bench.pool, tenant, async (tx) => {
              const { rows } = await sql<{ count: number }>`
              select count(*) as count from views.${sql.ref(table)}`.execute(tx);
              return rows[0]?.count ?? 0;
            }),
          );
      })();
      const others = writeCourses(bench, tenant, 6);
      await rebuild({ ...bench, pageSize: 10 }, projection);
      await rebuild({ ...bench, pageSize: 50 }, projection);
      await others;
      writing.abort();
      await reading;
      await level();
      ending.abort();
      await Promise.all(running);

      expect(Math.min(...seen)).toBeGreaterThan(0);
      expect(seen).toEqual(seen.toSorted((a, b) => a - b));
      expect((await generationOf(bench, projection)).generation).toBe(before.generation + 2);
      await expectEqual(bench, projection);
    },
  );

  it('is built anew when its version has changed, and an older program steps aside', async () => {
    const [projection] = projections as readonly [Projection];
    const newer = { ...projection, version: `${projection.version}+` };
    const ending = new AbortController();
    const heads = watchHeads(bench.store, 20);
    const superseded: Generation[] = [];
    const watching = heads.watch(ending.signal);
    const old = runProjection(
      { ...bench, heads, onSuperseded: (live) => superseded.push(live) },
      projection,
      ending.signal,
    );
    await rebuild(bench, newer);
    await writeCourses(bench, tenant, 1);
    await old;
    ending.abort();
    await watching;
    expect(superseded.map(({ version }) => version)).toEqual([newer.version]);
    expect((await generationOf(bench, newer)).version).toBe(newer.version);
  });

  it('parks only the stream of an event that it cannot read, and tells', async () => {
    const [projection] = projections as readonly [Projection];
    const poisoned = bench.random.uuid();
    await record(bench, tenant, `course-${poisoned}`, 0, [
      { type: 'CourseArchived', data: { on: '2026-01-01' } },
    ]);
    await writeCourses(bench, tenant, 3);
    await record(bench, tenant, `course-${poisoned}`, 1, [
      { type: 'CourseArchived', data: { on: '2026-01-01' } },
    ]);
    const told: Parked[] = [];
    const live = await generationOf(bench, projection);
    await catchUp({ ...bench, onParked: (parked) => told.push(parked) }, projection, live);

    expect(told).toEqual([
      expect.objectContaining({
        stream: `course-${poisoned}`,
        error: expect.stringContaining('CourseArchived'),
      }),
    ]);
    const [status] = await projectionStatus(bench, tenant, [projection.name]);
    expect(status).toMatchObject({ lag: 0, parked: [`course-${poisoned}`] });
    const scratch = createScratch(projection);
    scratch.fold(
      (await wholeLog(bench.store, tenant)).filter(({ stream }) => stream !== `course-${poisoned}`),
    );
    expect((await liveRows(bench, tenant, projection))['caseload']).toHaveLength(scratch.rows(caseload).size);
  });

  it.each([
    ['courses', 'course', 'MentorBecameFriend', 1],
    ['course_timeline', 'course', 'ContactLogged', 2],
    ['mentors', 'mentor', 'MentorRetired', 1],
    ['messages', 'message', 'MessageRead', 1],
  ])('%s parks what only a newer program knows (%s %s@%i)', async (name, kind, type, schemaVersion) => {
    const projection = projections.find((each) => each.name === name) as Projection;
    const stream = `${kind}-${bench.random.uuid()}` as const;
    await record(bench, tenant, stream, 0, [{ type, schemaVersion, data: { on: '2026-01-01' } }]);
    const told: Parked[] = [];
    await catchUp(
      { ...bench, onParked: (parked) => told.push(parked) },
      projection,
      await generationOf(bench, projection),
    );
    expect(told).toEqual([expect.objectContaining({ stream, error: expect.stringContaining(type) })]);
  });

  it('holds no free text and shows each tenant its own rows alone', async () => {
    await writeCourses(bench, 'soeby', 2);
    const found: string[] = [];
    for (const projection of projections) {
      await catchUp(bench, projection, await generationOf(bench, projection));
      found.push(JSON.stringify(await liveRows(bench, tenant, projection)));
      expect(Object.values(await liveRows(bench, 'soeby', projection)).flat()).toEqual([]);
    }
    expect(found.join()).toContain('co-1');
    expect(found.join()).not.toContain(canary);
  });
});
