import { foldCourse, type Course, type CourseEvent, type NotReferred } from '#courses';
import type { EventStore } from '#event-store';
import type { Instant, LocalDate, Recorded } from '#kernel';
import { courseHistory } from './known-history.ts';
import { knownBy, soOn, type Known } from '#views/history-at';

export interface ReplayRequest {
  readonly tenant: string;
  readonly courseId: string;
  /** The business date: what was so on that day? Left out: all that has been told. */
  readonly at?: LocalDate;
  /** What was known then? Left out: what is known now. */
  readonly known?: Known;
}

export interface Replay {
  readonly course: Course | NotReferred;
  /** The events that made it, in the order of the stream. */
  readonly events: readonly Recorded<CourseEvent>[];
  /** Both times, to be shown with whatever is read off the course. `at` is null without a business date. */
  readonly at: LocalDate | null;
  readonly known: { readonly position: number; readonly instant: Instant; readonly version: number };
}

/** A course as it was on a business date, by what was known at a moment; undefined when nothing was known of it. */
export const replayCourse = async (
  { store }: { readonly store: EventStore },
  { tenant, courseId, at, known }: ReplayRequest,
): Promise<Replay | undefined> => {
  const { events } = await store.load(tenant, `course-${courseId}`);
  const all = courseHistory(events);
  const knownEvents = known === undefined ? all : knownBy(all, known);
  const newest = knownEvents.at(-1);
  if (newest === undefined) return undefined;
  const replayed = at === undefined ? knownEvents : soOn(knownEvents, at);
  return {
    course: foldCourse(replayed),
    events: replayed,
    at: at ?? null,
    known: { position: newest.position, instant: newest.recordedAt, version: newest.version },
  };
};
