import type { Decision, LocalDate } from '#kernel';
import type { Closing } from '../course.ts';
import type { CourseEvent } from '../events.ts';
import { refuse } from '../refuse.ts';

/** What belongs to closing may be told late, but not dated before closing began. */
export const withinClosure = (
  { closure }: Closing,
  on: LocalDate,
  event: CourseEvent,
): Decision<CourseEvent> => (on < closure.startedOn ? refuse('BEFORE_CLOSURE', { on }) : [event]);
