import { sql } from 'kysely';
import type pg from 'pg';
import { withTenant } from '#event-store';
import type { Instant } from '#kernel';

/** What a look at a course found: how far it had read, and when it wants to be looked at again. */
interface CourseWake {
  readonly courseId: string;
  readonly version: number;
  /** By the application's clock; null: until there is news. */
  readonly wakeAt: Instant | null;
  readonly ended: boolean;
  /** When it was, by the application's clock; left out where nothing was counted from it. */
  readonly lookedAt?: Instant;
}

/** A course that has duties, or may have: nobody has looked at its newest events yet. */
export interface OpenCourse {
  readonly courseId: string;
  readonly version: number;
  /** The version last looked at; 0: never. */
  readonly seen: number;
  readonly wakeAt: Instant | null;
  /** Later than now: the clock has stepped back since, and `wakeAt` may be too late. */
  readonly lookedAt: Instant | null;
}

interface OpenCourses {
  readonly courses: readonly OpenCourse[];
  /** The application's clock, read in the same query. */
  readonly now: Instant;
}

/** Notes of the looks at courses. Never a source: a look that is missing is taken again. */
export interface CourseWakes {
  note(tenant: string, wake: CourseWake): Promise<void>;
  /** Every course that has not ended, by what is in the log and not by what anyone has noted. */
  open(tenant: string): Promise<OpenCourses>;
  /** The earliest and, within `withinMs` of it, the latest moment after `after` at which a course wants to be looked at. */
  nextAfter(
    tenant: string,
    after: Instant,
    withinMs: number,
  ): Promise<{ first: Instant; last: Instant } | undefined>;
  /** Courses with news no one has looked at, and courses whose time has come. */
  waiting(tenant: string): Promise<readonly string[]>;
}

/**
 * One round trip and one commit instead of four: every look ends with it. The tenant is set before the row is made, and
 * row-level security asks when it is written. Two looks at once: the one that read further is right; unchanged rows are left alone.
 */
const noteWake = `
  with own as materialized (select set_config('app.tenant', $1, true) as tenant)
  insert into course_wakes as w (tenant, course_id, version, wake_at, ended, looked_at)
  select own.tenant, $2::uuid, $3::integer, $4::timestamptz, $5::boolean, $6::timestamptz from own
  on conflict (tenant, course_id) do update
  set version = excluded.version, wake_at = excluded.wake_at, ended = excluded.ended, looked_at = excluded.looked_at
  where excluded.version >= w.version
    and ((w.version, w.wake_at, w.ended) is distinct from (excluded.version, excluded.wake_at, excluded.ended)
      or w.looked_at > excluded.looked_at)`;

/** The notes on PostgreSQL. */
export const createCourseWakes = (pool: pg.Pool): CourseWakes => ({
  note: async (tenant, { courseId, version, wakeAt, ended, lookedAt }) => {
    await pool.query({
      name: 'note_wake',
      text: noteWake,
      values: [tenant, courseId, version, wakeAt, ended, lookedAt ?? null],
    });
  },
  open: (tenant) =>
    withTenant(pool, tenant, async (tx) => {
      const { rows: courses } = await sql<OpenCourse>`
        ${openCourses(tenant)} where not coalesce(w.ended and w.version = s.version, false)
      `.execute(tx);
      const { rows } = await sql<{ now: Instant }>`select app_now() as now`.execute(tx);
      return { courses, now: rows[0]?.now ?? '' };
    }),
  nextAfter: (tenant, after, withinMs) =>
    withTenant(pool, tenant, async (tx) => {
      const { rows } = await sql<{ first: Instant; last: Instant }>`
        select f.first, max(w.wake_at) as last
        from (
          select min(wake_at) as first from course_wakes where tenant = ${tenant} and not ended and wake_at > ${after}
        ) f
        join course_wakes w on w.tenant = ${tenant} and not w.ended and w.wake_at >= f.first
          and w.wake_at <= f.first + ${withinMs} * interval '1 millisecond'
        group by f.first
      `.execute(tx);
      return rows[0];
    }),
  waiting: (tenant) =>
    withTenant(pool, tenant, async (tx) => {
      const { rows } = await sql<OpenCourse>`
        ${openCourses(tenant)}
        where w.version is distinct from s.version
          or (not w.ended and (w.wake_at <= app_now() or w.looked_at > app_now()))
      `.execute(tx);
      return rows.map(({ courseId }) => courseId);
    }),
});

/** '.' is the character after '-': all streams of courses and nothing else. */
const openCourses = (tenant: string) => sql`
  select substr(s.stream, 8) as "courseId", s.version, coalesce(w.version, 0) as seen, w.wake_at as "wakeAt",
    w.looked_at as "lookedAt"
  from (
    select * from streams where tenant = ${tenant} and stream > 'course-' and stream < 'course.'
  ) s
  left join course_wakes w on w.tenant = s.tenant and w.course_id = substr(s.stream, 8)::uuid
`;
