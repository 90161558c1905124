import { addDays, daysBetween } from '#calendar';
import { withTexts } from '#kernel';
import type { Decision } from '#kernel';
import type { ResumeCourse } from '../commands.ts';
import type { Paused } from '../course.ts';
import type { CourseEvent } from '../events.ts';
import { isStatutoryScheme } from '../legal-basis.ts';

/** paused → active: a volunteer agreement ends later by the days of the pause, a statutory period never moves. */
export const resumeCourse = (command: ResumeCourse, course: Paused): Decision<CourseEvent> => {
  const { on, note } = command;
  const { pause, agreement, mentee } = course;
  const end = isStatutoryScheme(command) ? null : addDays(agreement.terms.end, daysBetween(pause.since, on));
  return [{ type: 'CourseResumed', data: { on, since: pause.since, end }, ...withTexts(mentee, { note }) }];
};
