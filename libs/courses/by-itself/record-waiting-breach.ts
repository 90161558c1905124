import { daysBetween } from '#calendar';
import type { Decision } from '#kernel';
import type { RecordWaitingBreach } from '../commands.ts';
import type { Proposed, Rematching, Waiting } from '../course.ts';
import { timeFor } from '../duties.ts';
import type { CourseEvent } from '../events.ts';

/** The citizen has waited longer than the programme promises: once for each wait. */
export const recordWaitingBreach = (
  command: RecordWaitingBreach,
  course: Waiting | Rematching | Proposed,
): Decision<CourseEvent> => {
  const window = timeFor(command, course, 'record-breach', 'waiting');
  if (window === undefined) return [];
  const since = window.anchor.date;
  return course.ledger.waitingBreaches.includes(since)
    ? []
    : [
        {
          type: 'WaitingTimeBreached',
          data: { on: command.on, since, limitDays: daysBetween(since, window.due) },
        },
      ];
};
