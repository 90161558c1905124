import { withTexts } from '#kernel';
import type { Decision } from '#kernel';
import type { AttemptClosureInterview, HoldClosureInterview } from '../commands.ts';
import type { Closing } from '../course.ts';
import type { CourseEvent } from '../events.ts';
import { withinClosure } from './within-closure.ts';

/** closing → closing: how it was, asked of one side. */
export const holdClosureInterview = (
  { on, side, note }: HoldClosureInterview,
  course: Closing,
): Decision<CourseEvent> =>
  course.closure.interviews[side].held
    ? []
    : withinClosure(course, on, {
        type: 'ClosureInterviewHeld',
        data: { on, side },
        ...withTexts((side === 'mentor' ? course.match?.mentor : undefined) ?? course.mentee, { note }),
      });

/** closing → closing: tried, and not reached. One attempt a day counts; two let the course close. */
export const attemptClosureInterview = (
  { on, side }: AttemptClosureInterview,
  course: Closing,
): Decision<CourseEvent> =>
  course.closure.interviews[side].attemptedOn.includes(on)
    ? []
    : withinClosure(course, on, { type: 'ClosureInterviewAttempted', data: { on, side } });
