import type { Decision } from '#kernel';
import type { TakeOverCourse } from '../commands.ts';
import type { Course } from '../course.ts';
import { dutiesOf } from '../duties.ts';
import type { CourseEvent } from '../events.ts';
import { refOf } from '../obligations.ts';

/** The end of an import: what closed undone before it is told here once, and never sent. */
export const takeOverCourse = (command: TakeOverCourse, course: Course): Decision<CourseEvent> => {
  const { on, now, today, source } = command;
  if (course.takenOverOn !== null) return [];
  const overdue = dutiesOf(command, course)
    .filter(({ status, closes }) => status === 'open' && closes < today)
    .filter(({ steps }) => steps.some(({ act }) => act === 'record-missed'))
    .map(refOf);
  return [{ type: 'CourseTakenOver', data: { on, at: now, source, overdue } }];
};
