import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import {
  allProjections,
  liveRows,
  openBench,
  scratchRows,
  wholeLog,
  writeCourses,
  type ReadModelBench,
} from '#test/support/read-models';
import { advance } from './advance.ts';
import { caseload } from './caseload.ts';
import { checkpointOf } from './checkpoint-of.ts';
import { createScratch } from './fold-from-scratch.ts';
import { liveGeneration } from './generations.ts';
import type { Parked } from './park.ts';
import type { Projection } from './projection.ts';
import { rebuild } from './rebuild.ts';

const tenant = 'nydansk';
const projection = allProjections().find(({ name }) => name === 'courses') as Projection;
const newer = { ...projection, version: `${projection.version}+` };

describe('worklist and caseload, built anew', () => {
  let bench: ReadModelBench;
  let courses: readonly string[];
  beforeEach(async () => {
    bench = await openBench(20261122);
    courses = await writeCourses(bench, tenant, 12);
  });
  afterEach(() => bench.end());

  const expectEqual = async (): Promise<void> => {
    expect(await liveRows(bench, tenant, newer)).toEqual(await scratchRows(bench, tenant, newer));
  };

  it('are counted once a course, however many pages the log has', async () => {
    const counted = new Map<string, number>();
    const watched: Projection = {
      ...newer,
      fold: (page, remembered, counting) => {
        const changes = projection.fold(page, remembered, counting);
        for (const { table, rows } of changes)
          if (table === caseload)
            for (const { course } of rows as readonly { readonly course: string }[])
              counted.set(course, (counted.get(course) ?? 0) + 1);
        return changes;
      },
    };
    await rebuild({ ...bench, pageSize: 7 }, watched);
    expect(new Set(counted.values())).toEqual(new Set([1]));
    await expectEqual();
  });

  it('are known to the planner before anyone reads them', async () => {
    const { generation } = await rebuild(bench, newer);
    const names = newer.tables.map(({ name }) => `${name}_${generation}`);
    const { rows } = await bench.pool.query<{ name: string; rows: number }>(
      `select relname as name, reltuples as rows from pg_class
       where relnamespace = 'views'::regnamespace and relname = any ($1)`,
      [names],
    );
    const live = await liveRows(bench, tenant, newer);
    expect(Object.fromEntries(rows.map((row) => [row.name, row.rows]))).toEqual(
      Object.fromEntries(newer.tables.map(({ name }) => [`${name}_${generation}`, live[name]?.length])),
    );
  });

  it('are the same when two processes build them at once after one was interrupted, and people go on working', async () => {
    const broken = new AbortController();
    const progress = (): void => {
      broken.abort();
    };
    const interrupted = { ...bench, pageSize: 50, signal: broken.signal, onProgress: progress };
    await expect(rebuild(interrupted, newer)).rejects.toThrow();
    await Promise.all([
      rebuild({ ...bench, pageSize: 7 }, newer),
      rebuild({ ...bench, pageSize: 40 }, newer),
      writeCourses(bench, tenant, 4),
    ]);
    const live = await liveGeneration(bench.pool, newer.name);
    if (live === undefined) throw new Error('It has not been built');
    await advance(bench, newer, live, tenant, await checkpointOf(bench.pool, tenant, live));
    await expectEqual();
  });

  it('are without the course that cannot be counted, whose stream is parked, and have the others', async () => {
    const [poisoned = ''] = courses;
    const failing: Projection = {
      ...newer,
      fold: (page, remembered, counting) => {
        if (counting === 'now' && remembered.some(({ course }) => course === poisoned))
          throw new Error('cannot be counted');
        return projection.fold(page, remembered, counting);
      },
    };
    const told: Parked[] = [];
    await rebuild({ ...bench, onParked: (parked) => told.push(parked) }, failing);
    expect(told).toEqual([
      expect.objectContaining({ stream: `course-${poisoned}`, error: 'cannot be counted' }),
    ]);
    const scratch = createScratch(projection);
    scratch.fold(
      (await wholeLog(bench.store, tenant)).filter(({ stream }) => stream !== `course-${poisoned}`),
    );
    const live = await liveRows(bench, tenant, failing);
    expect(live['caseload']).toHaveLength(scratch.rows(caseload).size);
    expect(live['course_state']).toHaveLength(scratch.rows(caseload).size);
  });
});
