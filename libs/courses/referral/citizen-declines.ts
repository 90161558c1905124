import { withTexts } from '#kernel';
import type { Decision } from '#kernel';
import type { CitizenDeclines } from '../commands.ts';
import type { Assessed, Incomplete, Proposed, Received, Waiting } from '../course.ts';
import type { CourseEvent } from '../events.ts';
import { hasRun } from './has-run.ts';
import { objection } from '../refuse.ts';

/** received … proposed → declined: a volunteer course is the citizen's own (in a statutory one `who.ts` says no). */
export const citizenDeclines = (
  { on, reason, note }: CitizenDeclines,
  course: Received | Incomplete | Assessed | Waiting | Proposed,
): Decision<CourseEvent> =>
  objection(hasRun(course)) ?? [
    { type: 'CitizenDeclined', data: { on, reason }, ...withTexts(course.mentee, { note }) },
  ];
