import type { Decision } from '#kernel';
import type { GiveBackCourse, LeaveCorps, PauseMentor, ReturnMentor, TakeOnCourse } from './commands.ts';
import type { MentorEvent } from './events.ts';
import type { KnownMentor } from './mentor.ts';
import { refuseMentor } from './refusals.ts';

type Decided = Decision<MentorEvent>;

/** approved → paused: no new courses for a while. */
export const pauseMentor = ({ on, until }: PauseMentor): Decided =>
  until !== null && until <= on
    ? refuseMentor('RETURN_BEFORE_PAUSE', { on })
    : [{ type: 'MentorPaused', data: { on, until } }];

/** paused → approved. */
export const returnMentor = ({ on }: ReturnMentor): Decided => [{ type: 'MentorReturned', data: { on } }];

/** → left: no new courses; those that run end on their own. */
export const leaveCorps = ({ on, reason }: LeaveCorps): Decided => [
  { type: 'MentorLeft', data: { on, reason } },
];

/** A match with this mentor was confirmed. The place itself is claimed with the match. */
export const takeOnCourse = ({ on, course }: TakeOnCourse, { courses }: KnownMentor): Decided =>
  courses.some((each) => each.course === course) ? [] : [{ type: 'CourseTakenOn', data: { on, course } }];

/** A match with this mentor has ended. */
export const giveBackCourse = ({ on, course }: GiveBackCourse, { courses }: KnownMentor): Decided =>
  courses.some((each) => each.course === course) ? [{ type: 'CourseGivenBack', data: { on, course } }] : [];
