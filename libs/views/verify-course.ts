import type { Recorded } from '#kernel';
import type pg from 'pg';
import { compare, foldInto, isSame, type Checked, type ReadModelVerification } from './compare.ts';
import { createScratch } from './fold-from-scratch.ts';
import type { Projection } from './projection.ts';
import { takeSnapshot } from './snapshot.ts';

export interface CourseVerification {
  readonly same: boolean;
  readonly readModels: readonly ReadModelVerification[];
}

/** The read models that are made of a course's own events alone. */
const ofOneCourse: ReadonlySet<string> = new Set(['courses', 'course_timeline']);

/**
 * Whether what readers see of one course equals a fold of its events, as far as the read models know the log.
 * `events` reads the course's stream, after the read models have been looked at: they may never be ahead of it.
 */
export const verifyCourse = async (
  { pool, projections }: { readonly pool: pg.Pool; readonly projections: readonly Projection[] },
  { tenant, course }: { readonly tenant: string; readonly course: string },
  events: () => Promise<readonly Recorded[]>,
): Promise<CourseVerification> => {
  const checked: Checked[] = [];
  for (const projection of projections.filter(({ name }) => ofOneCourse.has(name))) {
    const snapshot = await takeSnapshot(pool, tenant, projection, course);
    checked.push({ projection, snapshot, scratch: createScratch(projection), failure: null });
  }
  const stream = await events();
  for (const each of checked) foldInto(each, stream);
  const readModels = checked.map((each) => ofThis(compare(each), stream));
  return { same: readModels.every(isSame), readModels };
};

/** Without the streams of other courses that are parked. */
const ofThis = (verified: ReadModelVerification, [first]: readonly Recorded[]): ReadModelVerification => ({
  ...verified,
  parked: verified.parked.filter((stream) => stream === first?.stream),
});
