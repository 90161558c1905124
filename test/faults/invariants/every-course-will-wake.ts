import { foldCourse, hasEnded, type CourseEvent } from '#courses';
import { nextWake, obligations } from '#courses/obligations';
import type { Instant, Recorded } from '#kernel';
import { pinnedProgramme } from '#use-cases/pinned-programme';
import { eachAtMost } from '#use-cases/time/at-most';
import type { Evidence, Invariant } from '../evidence.ts';
import { sleepOf, type Sleep } from './sleep-of.ts';

/** Each open course has one workflow, asleep on a timer for the very moment at which its next step falls due. */
export const everyCourseWillWake: Invariant = {
  name: 'every open course has a workflow that will wake in time',
  broken: async (evidence) => {
    const { admin, tenant, temporal, parked } = evidence;
    const { rows } = await admin.query<{ stream: `course-${string}` }>(
      "select stream from streams where tenant = $1 and stream like 'course-%' order by stream",
      [tenant],
    );
    const complaints: string[] = [];
    await eachAtMost(8, rows, async ({ stream }) => {
      if (parked.has(stream)) return;
      const { wanted } = (await wantedWake(evidence, stream)) ?? {};
      if (wanted === undefined) return;
      const sleep = await sleepOf(temporal, `${tenant}/${stream.slice('course-'.length)}`);
      complaints.push(...wrongWith(sleep, wanted).map((wrong) => `${stream}: ${wrong}`));
    });
    return complaints;
  },
};

/** When it is to wake by the rules and the log, null when there is nothing to come; undefined for a course that has ended. */
const wantedWake = async (
  { foundation: { ports }, tenant }: Pick<Evidence, 'foundation' | 'tenant'>,
  stream: `course-${string}`,
): Promise<{ readonly wanted: Instant | null } | undefined> => {
  const { events, now } = await ports.store.load(tenant, stream, { texts: false });
  const course = foldCourse(events as readonly Recorded<CourseEvent>[]);
  if (course.state === 'notReferred' || hasEnded(course)) return undefined;
  const duties = obligations(
    course,
    pinnedProgramme({ ports }, course),
    ports.calendar,
    ports.catalogue.legalRules,
  );
  return { wanted: nextWake(duties, course, now, ports.calendar)?.at ?? null };
};

/** What is wrong with how a course sleeps, in words. */
export const wrongWith = (sleep: Sleep | undefined, wanted: Instant | null): readonly string[] => {
  if (sleep === undefined) return ['has no workflow'];
  const wrong: string[] = [];
  if (sleep.status !== 'RUNNING') wrong.push(`its workflow is ${sleep.status}`);
  if (sleep.failing !== undefined) wrong.push(`its workflow cannot go on: ${sleep.failing}`);
  if ((sleep.due ?? null) !== wanted)
    wrong.push(`is to wake at ${wanted ?? 'no time'} and means to wake at ${sleep.due ?? 'no time'}`);
  if (wanted !== null && !sleep.timer) wrong.push('has no timer running');
  return wrong;
};
