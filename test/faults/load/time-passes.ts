import type pg from 'pg';
import { localDateOf } from '#calendar';
import type { LocalDate } from '#kernel';
import { eachAtMost } from '#use-cases/time/at-most';
import type { Random } from '../../support/random.ts';

/** What the days go by with. */
export interface Passing {
  readonly admin: pg.Pool;
  readonly tenant: string;
  /** Lets a course look, if it has a workflow; rejects within seconds while Temporal is away. */
  readonly ring: (courseId: string) => Promise<void>;
  /** The date by the application's clock; that of the last time while PostgreSQL is away. */
  readonly today: () => Promise<LocalDate>;
}

const hourMs = 3_600_000;

/**
 * A few hours go by in a moment. Whose timer would have rung in them is told so, as `forlob clock advance` does: a course
 * that has news is not, for that is the feed's work. What fails meanwhile is left for the next time.
 */
export const letTimePass = async (passing: Passing, random: Random): Promise<void> => {
  const { admin } = passing;
  const hours = 2 + random.below(9);
  try {
    await admin.query('update app_clock set ahead_ms = ahead_ms + $1', [hours * hourMs]);
    await ringTimers(passing);
  } catch {
    // PostgreSQL or Temporal is away: time passes all the same, in the next step.
  }
};

/** Signals every course whose next step has come due by the application's clock. Rejects while Temporal is away. */
export const ringTimers = async ({ admin, tenant, ring }: Passing): Promise<void> => {
  const { rows } = await admin.query<{ id: string }>(
    'select course_id::text as id from course_wakes where tenant = $1 and not ended and wake_at <= app_now()',
    [tenant],
  );
  await eachAtMost(ringsAtOnce, rows, ({ id }) => ring(id));
};

const ringsAtOnce = 8;

/** The date by the application's clock. */
export const todayOf = (admin: pg.Pool): (() => Promise<LocalDate>) => {
  let last = localDateOf(new Date().toISOString());
  return async () => {
    try {
      const { rows } = await admin.query<{ now: Date }>('select app_now() as now');
      last = localDateOf(rows[0]?.now.toISOString() ?? '');
    } catch {
      // It was that day a moment ago.
    }
    return last;
  };
};
