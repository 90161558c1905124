import { withTexts } from '#kernel';
import type { Decision } from '#kernel';
import type { HoldIntro } from '../commands.ts';
import type { Intro } from '../course.ts';
import type { CourseEvent } from '../events.ts';
import { refuse } from '../refuse.ts';

const pair = { da: 'mentor og mentee', en: 'pair' };

/** intro → agreement: the two have met and aligned what they expect. */
export const holdIntro = ({ on, note }: HoldIntro, course: Intro): Decision<CourseEvent> =>
  course.aligned.includes('pair')
    ? [{ type: 'IntroMeetingHeld', data: { on }, ...withTexts(course.mentee, { note }) }]
    : refuse('ALIGNMENT_MISSING', { who: pair });
