import { withTexts } from '#kernel';
import type { Decision } from '#kernel';
import { addOffset } from '#due';
import type { PauseCourse } from '../commands.ts';
import type { Active, Paused } from '../course.ts';
import type { CourseEvent } from '../events.ts';
import { objection, refuse } from '../refuse.ts';

/** active → paused for a reason and until a day; while paused, until another day. Never longer than the version's limit. */
export const pauseCourse = (command: PauseCourse, course: Active | Paused): Decision<CourseEvent> => {
  const { on, reason, expectedReturn, note, role, programme, calendar } = command;
  const since = course.state === 'paused' ? course.pause.since : on;
  if (course.state === 'paused' && course.pause.expectedReturn === expectedReturn) return [];
  const latest = addOffset(calendar, since, programme.limits.pauseAtMost.value);
  return (
    objection(
      programme.schemeKind === 'RIGHT_AND_DUTY' && role !== 'caseworker' && refuse('PAUSE_BY_CASEWORKER'),
      expectedReturn <= on && refuse('RETURN_NOT_LATER'),
      expectedReturn > latest && refuse('PAUSE_TOO_LONG', { latest }),
    ) ?? [
      {
        type: 'CoursePaused',
        data: { on, reason, expectedReturn, byMunicipality: role === 'caseworker' },
        ...withTexts(course.mentee, { note }),
      },
    ]
  );
};
