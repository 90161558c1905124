import { randomUUID } from 'node:crypto';
import { setClock, withTenant } from '#event-store';
import { contactOn } from '#test/support/duty-course';
import { sql } from 'kysely';
import { startChild } from '../child.ts';
import { openSleepingCourses } from '../due/sleeping-courses.ts';
import { startTemporal } from '../due/temporal.ts';
import { until } from '../due/until.ts';
import type { Figure } from '../figure.ts';
import { openHouse, tenant } from '../house.ts';
import { median } from '../median.ts';

const sleeping = 10_000;

/** What ten thousand courses asleep cost a worker in memory, and how long one takes to wake at news. */
export const sleepingCourses: Figure = {
  name: 'worker/10000',
  unit: 'MB',
  limitedBy:
    'The worker keeps 2,000 courses in memory; another one is replayed from its history when it wakes.',
  rounds: 1,
  warmUps: 0,
  prepare: async (bench) => {
    const house = await openHouse(bench);
    await setClock(house.database.adminUrl, '2027-02-02T12:00:00.000Z');
    const { address, connection } = await startTemporal(bench);
    const env = { ...house.env, TEMPORAL_ADDRESS: address };
    const worker = await startChild('apps/worker/main', env);
    bench.afterwards(worker.stop);
    const courses = openSleepingCourses(house, connection);
    const empty = await worker.rss();

    /** From the news until the course has been looked at. */
    const wake = async (course: string): Promise<number> => {
      const contact = { ...contactOn('2027-02-02'), occurredAt: '2027-02-02T11:00:00.000Z' };
      const stream = `course-${course}` as const;
      // A first reminder may have been issued meanwhile.
      const { version: expectedVersion } = await house.store.load(tenant, stream);
      const added = await house.store.append(tenant, {
        ...{ stream, expectedVersion, events: [contact] },
        ...{ actor: { id: 'co-1', role: 'coordinator' }, commandId: randomUUID(), contentHash: '00' },
        ...{ answer: null, correlationId: 'bench' },
      });
      if (added.kind !== 'accepted') throw new Error(`Not recorded: ${added.kind}`);
      const begun = performance.now();
      await courses.workflows.wake(tenant, course);
      const seen = () =>
        withTenant(house.pool, tenant, async (tx) => {
          const { rows } = await sql<{ version: number }>`
            select version from course_wakes where course_id = ${course}`.execute(tx);
          return rows[0]?.version ?? 0;
        });
      await until('looked', seen, (version) => version >= added.version, { everyMs: 2 });
      return performance.now() - begun;
    };
    return {
      ours: async () => {
        const begun = performance.now();
        const ids = await courses.add(sleeping, '2027-02-02');
        const perSecond = sleeping / ((performance.now() - begun) / 1_000);
        const value = await worker.rss();
        const first = await wakeEach(ids.slice(0, 20), wake);
        const last = await wakeEach(ids.slice(-20), wake);
        return {
          value,
          detail: {
            'MB before': empty,
            'put to sleep per second': perSecond,
            'ms to wake one from history': median(first),
            'ms to wake one in memory': median(last),
          },
        };
      },
    };
  },
};

const wakeEach = async (
  ids: readonly string[],
  wake: (id: string) => Promise<number>,
): Promise<readonly number[]> => {
  const took: number[] = [];
  for (const id of ids) took.push(await wake(id));
  return took;
};
