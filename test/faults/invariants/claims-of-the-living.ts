import { foldCourse, hasEnded, type CourseEvent } from '#courses';
import type { Recorded } from '#kernel';
import type { Evidence, Invariant } from '../evidence.ts';

/** A course that has ended holds no mentor's place and no open course of its mentee; what it has used of a frame stays used. */
export const claimsOfTheLiving: Invariant = {
  name: 'no claim is held by an ended course',
  broken: async ({ admin, foundation, tenant }: Pick<Evidence, 'admin' | 'foundation' | 'tenant'>) => {
    const { rows } = await admin.query<{ owner: `course-${string}`; keys: readonly string[] }>(
      "select owner, array_agg(key) as keys from claims where tenant = $1 and key not like 'frame:%' group by owner",
      [tenant],
    );
    const complaints: string[] = [];
    for (const { owner, keys } of rows) {
      if (!owner.startsWith('course-')) continue;
      const { events } = await foundation.ports.store.load(tenant, owner, { texts: false });
      const course = foldCourse(events as readonly Recorded<CourseEvent>[]);
      if (course.state === 'notReferred' || hasEnded(course) || over.has(course.state))
        complaints.push(`${owner} is ${course.state} and holds ${keys.join(', ')}`);
    }
    return complaints;
  },
};

/** Not yet archived, but nobody's place is taken any more. */
const over: ReadonlySet<string> = new Set(['closed', 'postFollowUp']);
