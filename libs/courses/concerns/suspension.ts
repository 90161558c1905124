import type { Refusal } from '#kernel';
import type { CourseCommandType } from '../commands.ts';
import type { Known } from '../known.ts';
import { objection, refuse } from '../refuse.ts';
import { matchSuspended, meetingsSuspended } from './concern.ts';

/** What brings the two together. */
const meetings: readonly CourseCommandType[] = [
  'ScheduleIntro',
  'HoldIntro',
  'ActivateAgreement',
  'ScheduleMeeting',
];

/** What takes a match further. */
const steps: readonly CourseCommandType[] = [...meetings, 'AcceptMatch', 'ExtendAgreement'];

/** Why this has to wait until a concern is resolved, if so. */
export const suspensionObjection = (type: CourseCommandType, course: Known): Refusal | undefined =>
  objection(
    meetings.includes(type) && meetingsSuspended(course) && refuse('MEETINGS_SUSPENDED'),
    steps.includes(type) && matchSuspended(course) && refuse('MATCH_SUSPENDED'),
  );
