import { sql } from 'kysely';
import type { CourseEvent } from '#courses';
import type { TenantTransaction } from '#event-store';
import type { CaseloadEntry } from './caseload.ts';
import { projectionNames } from './projections.ts';
import { reading, readModels } from './reading.ts';

/** A course that readers can now see something new of. */
export interface ChangedCourse extends Pick<
  CaseloadEntry,
  'course' | 'team' | 'caseworker' | 'coordinator' | 'mentee' | 'mentor'
> {
  /** It has come to others: those who had it before have something to see too. */
  readonly moved: boolean;
}

export interface Changes {
  /** How far every read model knows the tenant's log. */
  readonly position: number;
  /** Null: more than are worth telling apart. */
  readonly courses: readonly ChangedCourse[] | null;
}

/** More events at once are an import or a rebuild: whatever is on the screen is old. */
const worthTelling = 500;

const moves = [
  'CaseworkerChanged',
  'CoordinatorChanged',
  'CourseTransferred',
] as const satisfies readonly CourseEvent['type'][];

/** What has become visible of a tenant's log after a position; nothing of what lies before when there is none. One query while nothing happens. */
export const readChanges = async (tx: TenantTransaction, after: number | undefined): Promise<Changes> => {
  const position = await positionOf(tx);
  if (after === undefined || position <= after) return { position, courses: [] };
  if (position - after > worthTelling) return { position, courses: null };
  const changed = sql<{ course: string; moved: boolean }>`(
    select substr(stream, length('course-') + 1)::uuid as course, bool_or(type = any (${[...moves]})) as moved
    from events
    where tenant = current_tenant() and position > ${after} and position <= ${position} and stream like 'course-%'
    group by stream)`.as('changed');
  const courses = await reading(
    readModels(tx)
      .selectFrom('views.caseload as row')
      .innerJoin(changed, (join) => join.onRef('changed.course', '=', 'row.course'))
      .select(['row.course', 'team', 'caseworker', 'coordinator', 'mentee', 'mentor', 'moved'])
      .execute(),
  );
  return { position, courses };
};

const positionOf = async (tx: TenantTransaction): Promise<number> => {
  const { rows } = await sql<{ position: number }>`
    select coalesce(min(coalesce(position, 0)), 0)::bigint as position
    from views.generations
    left join checkpoints
      on tenant = current_tenant() and subscription = 'views:' || projection || ':' || generation
    where state = 'live' and projection = any (${[...projectionNames]})`.execute(tx);
  return rows[0]?.position ?? 0;
};
