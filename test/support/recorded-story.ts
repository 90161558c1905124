import { addMilliseconds, localDateOf, noonOf } from '#calendar';
import { hasEnded, phaseOf, type CourseEvent } from '#courses';
import type { Recorded } from '#kernel';
import { storyAsOf, type AsOf } from '#use-cases/queries/as-of';
import type { CourseView } from '#use-cases/queries/read-course';

/** Events as a log would have them: recorded on the day they are about, every third position of the tenant's log. */
export const recorded = (events: readonly CourseEvent[]): readonly Recorded<CourseEvent>[] =>
  events.map((event, index) => ({
    ...event,
    id: `00000000-0000-4000-8000-${String(index).padStart(12, '0')}`,
    tenant: 'nydansk',
    stream: 'course-1' as const,
    version: index + 1,
    position: 3 * (index + 1),
    schemaVersion: 1,
    occurredAt: noonOf(event.data.on),
    recordedAt: addMilliseconds(noonOf(event.data.on), index),
    actor: { id: 'coordinator', role: 'coordinator' },
    commandId: `command-${event.data.on}`,
    correlationId: 'a-correlation',
    causationId: null,
    programmeVersion: 'bul@2018',
    ruleVersion: null,
  }));

/** How such a history stands at a moment, as `ReadCourse` answers a coordinator, without duties. */
export const viewOf = (events: readonly Recorded<CourseEvent>[], asOf: AsOf): CourseView => {
  const now = events.at(-1)?.recordedAt ?? '';
  const { course, version, printed } = storyAsOf({ events, now }, asOf);
  return {
    ...{ id: 'course-1', version, phase: phaseOf[course.state], ended: hasEnded(course) },
    ...{ at: localDateOf(now), known: printed.known, role: 'coordinator', course, next: [] },
  };
};
