import { foldCourse, hasEnded, type CourseEvent } from '#courses';
import { dueSteps, obligations, type Obligation } from '#courses/obligations';
import type { Recorded } from '#kernel';
import { pinnedProgramme } from '#use-cases/pinned-programme';
import type { Evidence, Invariant } from '../evidence.ts';

/**
 * Nothing that is due is left undone, and nothing was issued or suppressed twice, by the rules and the log alone. A step
 * of a window that is done wakes nobody: it is suppressed at the next look, and until then it is not missed.
 */
export const dueStepsTakenOnce: Invariant = {
  name: 'each due step has exactly one issued or suppressed',
  broken: async ({ admin, foundation, tenant, parked }) => {
    const { ports } = foundation;
    const complaints = await twice({ admin, tenant });
    const { rows } = await admin.query<{ stream: `course-${string}` }>(
      "select stream from streams where tenant = $1 and stream like 'course-%'",
      [tenant],
    );
    for (const { stream } of rows) {
      if (parked.has(stream)) continue;
      const { events, now } = await ports.store.load(tenant, stream, { texts: false });
      const course = foldCourse(events as readonly Recorded<CourseEvent>[]);
      if (course.state === 'notReferred' || hasEnded(course)) continue;
      const duties = obligations(
        course,
        pinnedProgramme({ ports }, course),
        ports.calendar,
        ports.catalogue.legalRules,
      );
      for (const { step, obligation } of dueSteps(duties, course, now, ports.calendar))
        if (matters(obligation))
          complaints.push(
            `${stream}: ${step.identity} was due ${step.at}, and by ${now} nothing has come of it`,
          );
    }
    return complaints;
  },
};

const matters = ({ status, settledOn }: Obligation): boolean =>
  status === 'open' || (status === 'missed' && settledOn === null);

/** Steps that a course has issued or suppressed more than once. */
export const twice = async ({ admin, tenant }: Pick<Evidence, 'admin' | 'tenant'>): Promise<string[]> => {
  const { rows } = await admin.query<{ stream: string; identity: string; positions: string }>(
    `select stream, data->>'identity' as identity, string_agg(type || ' at ' || position, ', ' order by position) as positions
     from events where tenant = $1 and type in ('ReminderIssued', 'ReminderSuppressed')
     group by stream, data->>'identity' having count(*) > 1`,
    [tenant],
  );
  return rows.map(
    ({ stream, identity, positions }) => `${stream}: ${identity} was taken more than once: ${positions}`,
  );
};
