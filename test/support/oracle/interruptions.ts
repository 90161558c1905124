import { dayOf } from './days.ts';
import { dropAppointments } from './meetings.ts';
import { needed } from './needed.ts';
import { again, begin, end, endAll, forget, resume } from './occasions.ts';
import { goOn, pause, standsStill } from './standstills.ts';
import type { Story } from './story.ts';
import type { Telling } from './telling.ts';

/** The agreement goes on where it stopped: what lay between was a standstill, or the end of one. */
const goOnWithAgreement = (story: Story, on: number, end: string | null): void => {
  if (standsStill(story)) goOn(story, on);
  else
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

/** What these await comes no more, or is there: also where a withdrawn consent closes what had not begun. */
const awaitedUntilClosure = [
  ...['referralReceived', 'referralReturned', 'waitingSince', 'matchProposed', 'matchConfirmed'],
  ...['agreementDrafted', 'agreementEnd', 'grantEnd', 'pauseReturn'],
];

const asItStands = (story: Story): Story => ({
  ...story,
  occasions: [...story.occasions],
  standstills: story.standstills.map((each) => ({ ...each })),
});

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
  // A pause from which the closure began lasts on: what would have come after it is asked no more.
  ClosureStarted: (story, on) => {
    if (!story.firstClosing.has(story.episode)) story.firstClosing.set(story.episode, asItStands(story));
    end(story, on, ...awaitedUntilClosure);
    begin(story, 'closureStarted', on);
    story.closing = on;
  },
  CourseClosed: (story, on) => {
    dropAppointments(story, on);
    endAll(story, on);
    begin(story, 'closed', on);
    begin(story, 'graduated', Math.max(on, story.graduation ?? on));
    story.closed = on;
  },
  CourseReopened: (story, on, { to, end: last }) => {
    forget(story, 'closed', 'graduated');
    if (to === 'active') goOnWithAgreement(story, on, last ?? null);
    else {
      goOn(story, on);
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
