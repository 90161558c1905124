import { addOffset } from '#due';
import { withTexts } from '#kernel';
import type { Decision } from '#kernel';
import type { StartClosure } from '../commands.ts';
import type { Active, Paused, Rematching } from '../course.ts';
import type { CourseEvent } from '../events.ts';
import { refuse } from '../refuse.ts';

/** active, paused, rematching → closing: planned near the end, early with a reason, or by the course itself when the end has come. */
export const startClosure = (
  command: StartClosure,
  course: Active | Paused | Rematching,
): Decision<CourseEvent> => {
  const { on, today, role, kind, reason, note, programme, calendar } = command;
  const { end } = (course.state === 'rematching' ? course.suspended : course.agreement).terms;
  const automatic = role === 'system';
  if (automatic && today < end) return [];
  const { count, unit } = programme.limits.plannedClosureWithin.value;
  const from = addOffset(calendar, end, { count: -count, unit });
  if (kind === 'early' && reason === null) return refuse('REASON_MISSING');
  return kind === 'planned' && on < from
    ? refuse('TOO_EARLY_TO_PLAN', { from })
    : [
        {
          type: 'ClosureStarted',
          data: { on, kind, reason, automatic },
          ...withTexts(course.mentee, { note }),
        },
      ];
};
