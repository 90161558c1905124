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
}

/** A course that has duties, or may have: nobody has looked at its newest events yet. */
export interface OpenCourse {
  readonly courseId: string;
  readonly version: number;
  /** The version last looked at; 0: never. */
  readonly seen: number;
  readonly wakeAt: Instant | null;
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

/** The notes on PostgreSQL. */
export const createCourseWakes = (pool: pg.Pool): CourseWakes => ({
  note: (tenant, { courseId, version, wakeAt, ended }) =>
    withTenant(pool, tenant, async (tx) => {
      // Two looks at once: the one that read further is right. Unchanged rows are left alone.
      await sql`
        insert into course_wakes as w (tenant, course_id, version, wake_at, ended)
        values (${tenant}, ${courseId}, ${version}, ${wakeAt}, ${ended})
        on conflict (tenant, course_id) do update
        set version = excluded.version, wake_at = excluded.wake_at, ended = excluded.ended
        where excluded.version >= w.version
          and (w.version, w.wake_at, w.ended) is distinct from (excluded.version, excluded.wake_at, excluded.ended)
      `.execute(tx);
    }),
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
        where w.version is distinct from s.version or (not w.ended and w.wake_at <= app_now())
      `.execute(tx);
      return rows.map(({ courseId }) => courseId);
    }),
});

/** '.' is the character after '-': all streams of courses and nothing else. */
const openCourses = (tenant: string) => sql`
  select substr(s.stream, 8) as "courseId", s.version, coalesce(w.version, 0) as seen, w.wake_at as "wakeAt"
  from (
    select * from streams where tenant = ${tenant} and stream > 'course-' and stream < 'course.'
  ) s
  left join course_wakes w on w.tenant = s.tenant and w.course_id = substr(s.stream, 8)::uuid
`;
