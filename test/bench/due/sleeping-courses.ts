import { randomUUID } from 'node:crypto';
import { Client, type Connection } from '@temporalio/client';
import type { CourseEvent } from '#courses';
import { withTenant } from '#event-store';
import type { LocalDate } from '#kernel';
import { referredOn } from '#test/support/duty-course';
import { eachAtMost, signalsAtOnce } from '#use-cases/time/at-most';
import { createWakes, type Wakes } from '#use-cases/time/wakes';
import { createWorkflows, type Workflows } from '#use-cases/time/workflows';
import { sql } from 'kysely';
import { programme } from '../course-under-way.ts';
import { tenant, type House } from '../house.ts';
import { writeCourses } from '../write-courses.ts';
import { patiently } from './patiently.ts';
import { until } from './until.ts';

/** Courses that were referred, and their workflows: what the feed does, and no other part of the projector. */
export interface SleepingCourses {
  readonly workflows: Workflows;
  readonly wakes: Wakes;
  /** So many new courses, whose workflows have looked and gone to sleep. Resolves with their ids. */
  readonly add: (count: number, referred: LocalDate) => Promise<readonly string[]>;
}

const referral = (on: LocalDate): readonly CourseEvent[] => {
  const mentee = randomUUID();
  return referredOn(programme, on).map((event) =>
    event.type === 'ReferralReceived' ? { ...event, data: { ...event.data, mentee } } : event,
  );
};

/** Opens the ways by which courses reach Temporal. */
export const openSleepingCourses = ({ pool, store }: House, connection: Connection): SleepingCourses => {
  const workflows = createWorkflows(new Client({ connection }), 'course');
  const wakes = createWakes(pool, 'course');
  const looked = (): Promise<number> =>
    withTenant(pool, tenant, async (tx) => {
      const { rows } = await sql<{ count: number }>`select count(*) as count from course_wakes`.execute(tx);
      return rows[0]?.count ?? 0;
    });
  return {
    workflows,
    wakes,
    add: async (count, referred) => {
      const before = await looked();
      const ids = await writeCourses(store, tenant, count, () => referral(referred));
      await eachAtMost(signalsAtOnce, ids, (id) => patiently(() => workflows.wake(tenant, id)));
      await until('all courses asleep', looked, (now) => now >= before + count);
      return ids;
    },
  };
};
