import type { Recorded } from '#kernel';

/** What Temporal is to learn from a page of the log. */
export interface CourseNews {
  readonly courseId: string;
  /** The last event's version on this page. */
  readonly version: number;
  /** The course has no duties any more: there is nothing to start a workflow for. */
  readonly ended: boolean;
  /** Of that last event. */
  readonly correlationId: string;
}

const ending: ReadonlySet<string> = new Set([
  'CourseArchived',
  'CitizenDeclined',
  'ReferralRejected',
  'ReferralWithdrawn',
]);

/** The courses with news that Temporal has not seen: those by the tick itself need no second look. */
export const courseNews = (events: readonly Recorded[]): readonly CourseNews[] => {
  const courses = new Map<string, CourseNews>();
  for (const { stream, version, type, actor, correlationId } of events) {
    if (!stream.startsWith('course-') || actor.id === 'system:course') continue;
    const courseId = stream.slice('course-'.length);
    const ended = ending.has(type) || courses.get(courseId)?.ended === true;
    courses.set(courseId, { courseId, version, ended, correlationId });
  }
  return [...courses.values()];
};
