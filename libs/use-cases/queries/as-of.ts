import { localDateOf } from '#calendar';
import { foldCourse, type Course, type CourseEvent } from '#courses';
import type { Instant, LocalDate, Recorded } from '#kernel';
import { knownBy, soOn, type Known } from '#views/history-at';
import type { OpenCourse } from '../open-course.ts';

/** Which moment a reading is about, on both axes. */
export interface AsOf {
  /** The business date: what was so? Today when left out. */
  readonly at?: LocalDate;
  /** What was known then? Now when left out. */
  readonly known?: Known;
}

/** Both times, printed with every reading. */
export interface Printed {
  readonly at: LocalDate;
  readonly known: { readonly position: number; readonly instant: Instant };
}

export interface Story {
  readonly course: Course;
  readonly events: readonly Recorded<CourseEvent>[];
  readonly version: number;
  readonly printed: Printed;
}

/** The course was not there yet, or not known of. */
export class NotThen extends Error {
  override readonly name = 'NotThen';
}

/** An open course as it was at a moment. Throws `NotThen`. */
export const storyAsOf = (
  { events: all, now }: Pick<OpenCourse, 'events' | 'now'>,
  { at, known }: AsOf,
): Story => {
  const knownEvents = known === undefined ? all : knownBy(all, known);
  const newest = knownEvents.at(-1);
  const events = at === undefined ? knownEvents : soOn(knownEvents, at);
  const course = foldCourse(events);
  if (newest === undefined || course.state === 'notReferred') throw new NotThen(at ?? '');
  const instant = known !== undefined && 'instant' in known ? known.instant : newest.recordedAt;
  return {
    course,
    events,
    version: newest.version,
    printed: {
      at: at ?? localDateOf(now),
      known: { position: newest.position, instant: known === undefined ? now : instant },
    },
  };
};
