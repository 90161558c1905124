import { withTexts } from '#kernel';
import type { Decision } from '#kernel';
import type { CompleteReferral } from '../commands.ts';
import type { Incomplete } from '../course.ts';
import type { CourseEvent } from '../events.ts';

/** incomplete → received: what was missing is there. */
export const completeReferral = (
  { on, note }: CompleteReferral,
  course: Incomplete,
): Decision<CourseEvent> => [
  { type: 'ReferralCompleted', data: { on }, ...withTexts(course.mentee, { note }) },
];
