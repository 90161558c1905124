import type { Decision } from '#kernel';
import type { SchedulePostFollowUp } from '../commands.ts';
import type { Closed } from '../course.ts';
import type { CourseEvent } from '../events.ts';

/** closed → postFollowUp: the mentee has agreed to be asked later. Without that nothing is scheduled. */
export const schedulePostFollowUp = (
  { on }: SchedulePostFollowUp,
  { consent }: Closed,
): Decision<CourseEvent> =>
  consent?.laterContact === true ? [{ type: 'PostFollowUpScheduled', data: { on } }] : [];
