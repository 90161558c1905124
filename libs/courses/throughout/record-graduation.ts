import type { Decision } from '#kernel';
import type { RecordGraduation } from '../commands.ts';
import type { Course } from '../course.ts';
import type { CourseEvent } from '../events.ts';

/** Any open state: the day the mentee graduates, expected or past. What is asked after the closure counts from it. */
export const recordGraduation = (
  { on, graduatesOn }: RecordGraduation,
  { ledger }: Course,
): Decision<CourseEvent> =>
  ledger.graduatesOn === graduatesOn ? [] : [{ type: 'GraduationRecorded', data: { on, graduatesOn } }];
