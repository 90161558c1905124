import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { sql } from 'kysely';
import { withTenant } from '#event-store';
import { allProjections, openBench, writeCourses, type ReadModelBench } from '#test/support/read-models';
import { liveGeneration } from '#views';
import { rebuildReadModels, UnknownProjection } from './rebuild.ts';
import { verify } from './verify.ts';

describe('verifying', () => {
  const projections = allProjections().filter(({ name }) => name.startsWith('course'));
  let bench: ReadModelBench;
  beforeAll(async () => {
    bench = await openBench(3);
    await writeCourses(bench, 'nydansk', 5);
    await writeCourses(bench, 'soeby', 2);
    await rebuildReadModels({ ...bench, projections });
  });
  afterAll(() => bench.end());

  it('finds a whole log and read models that equal it, in each tenant', async () => {
    const found = await verify({ ...bench, projections });
    expect(found.intact).toBe(true);
    expect(found.tenants.map(({ tenant }) => tenant)).toEqual(['nydansk', 'soeby']);
    for (const { log, readModels } of found.tenants) {
      expect(log.events).toBeGreaterThan(0);
      expect(log.faults).toEqual([]);
      const empty = readModels.flatMap(({ tables }) => tables).filter(({ rows }) => rows === 0);
      // Nobody need be waiting.
      expect(empty.map(({ table }) => table).filter((table) => table !== 'waiting_list')).toEqual([]);
    }
  });

  it('names each row that differs, is missing or is too many', async () => {
    const { pool } = bench;
    const live = await liveGeneration(pool, 'courses');
    const table = sql.raw(`views.caseload_${live?.generation ?? 0}`);
    const changed = await withTenant(pool, 'nydansk', async (tx) => {
      const { rows } = await sql<{
        course: string;
      }>`select course from ${table} order by course limit 2`.execute(tx);
      const [first, second] = rows;
      await sql`update ${table} set team = 'another' where course = ${first?.course}`.execute(tx);
      await sql`delete from ${table} where course = ${second?.course}`.execute(tx);
      return rows.map(({ course }) => JSON.stringify([course]));
    });
    const found = await verify({ ...bench, projections }, ['nydansk', 'soeby']);
    expect(found.intact).toBe(false);
    expect(found.tenants.map(({ intact }) => intact)).toEqual([false, true]);
    const caseload = found.tenants[0]?.readModels[0]?.tables.find(({ table: name }) => name === 'caseload');
    expect(caseload).toMatchObject({ differing: 2, examples: changed });
  });

  it('is intact again after a rebuild', async () => {
    await rebuildReadModels({ ...bench, projections }, ['courses']);
    expect((await verify({ ...bench, projections })).intact).toBe(true);
  });

  it('refuses to rebuild what there is none of', () =>
    expect(rebuildReadModels({ ...bench, projections }, ['kurser'])).rejects.toThrow(UnknownProjection));
});
