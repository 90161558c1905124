import { dayOf } from './days.ts';
import { needed } from './needed.ts';
import { again, begin, end, endAll, forget, resume } from './occasions.ts';
import { goOn, pause } from './standstills.ts';
import type { Story } from './story.ts';
import type { Telling } from './transitions.ts';

/** The agreement goes on where it stopped: what lay between was a standstill. */
const goOnWithAgreement = (story: Story, on: number, end: string | null): void => {
  story.standstills.push({
    episode: story.episode,
    from: needed(story.closed),
    to: on,
    why: 'COURSE_CLOSED',
    freezesFrom: story.closing,
  });
  for (const anchor of ['introHeld', 'agreementStart', 'grantEnd']) resume(story, anchor);
  if (end !== null) again(story, 'agreementEnd', dayOf(end), on);
};

/** The events by which a course stands still, closes and goes on again. */
export const interruptions: Readonly<Record<string, Telling>> = {
  CoursePaused: (story, on, { expectedReturn, byMunicipality }) => {
    pause(story, on, byMunicipality === true);
    again(story, 'pauseReturn', dayOf(needed(expectedReturn)), on);
  },
  CourseResumed: (story, on, { end: last }) => {
    goOn(story, on);
    end(story, on, 'pauseReturn');
    if (last !== null && last !== undefined) again(story, 'agreementEnd', dayOf(last), on);
  },
  ClosureStarted: (story, on) => {
    goOn(story, on);
    end(story, on, 'agreementEnd', 'grantEnd', 'waitingSince', 'pauseReturn');
    begin(story, 'closureStarted', on);
    story.closing = on;
  },
  CourseClosed: (story, on) => {
    endAll(story, on);
    begin(story, 'closed', on);
    begin(story, 'graduated', Math.max(on, story.graduation ?? on));
    story.closed = on;
  },
  CourseReopened: (story, on, { to, end: last }) => {
    forget(story, 'closed', 'graduated');
    if (to === 'active') goOnWithAgreement(story, on, last ?? null);
    else {
      story.episode += 1;
      story.suspended = false;
      resume(story, 'grantEnd');
      begin(story, 'waitingSince', on);
    }
    story.closing = null;
    story.closed = null;
    story.scheduled = false;
  },
};
