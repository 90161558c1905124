import { condition, continueAsNew, setHandler, workflowInfo } from '@temporalio/workflow';
import { look } from './look.ts';
import { advanced } from './messages.ts';
import type { CourseRef, Phase, TickAnswer } from './messages.ts';
import { show, summaryOf } from './show.ts';

/** What each phase of a course lasts until. The rules that decide it are behind `look`. */
const phases: Readonly<Record<Phase, string>> = {
  referral: 'the referral is accepted, rejected or withdrawn',
  matching: 'both have said yes to each other',
  startup: 'the agreement is in force',
  followUp: 'closing begins',
  closure: 'the course is closed',
  after: 'the last follow-up after closure is done',
};

/** A course, from referral until the last follow-up after closure. Each phase is a run of its own. */
export async function mentorCourse(course: CourseRef): Promise<void> {
  const news = listen();
  let now = await news.look(course);
  const { phase } = now;
  while (now.phase === phase && !now.ended && !isLong()) {
    show(course, now, phases[phase]);
    await news.orAfter(now);
    now = await news.look(course);
  }
  if (!now.ended) await continueAsNew<typeof mentorCourse>(course);
  show(course, now, phases[now.phase]);
}

/** The news flag: raised by the signal, lowered before each look, so that no news falls between two looks. */
function listen() {
  let news = false;
  setHandler(advanced, () => {
    news = true;
  });
  return {
    look: (course: CourseRef): Promise<TickAnswer> => {
      news = false;
      return look(course);
    },
    /** Sleeps until the next step is due, or there is news: then the timer is cancelled and set anew. */
    orAfter: async (now: TickAnswer): Promise<void> => {
      if (now.waitMs === null) await condition(() => news);
      else await condition(() => news, now.waitMs, { summary: summaryOf(now) });
    },
  };
}

/** Replaying is quick up to about here; a new run carries nothing but which course it is. */
const isLong = (): boolean => workflowInfo().historyLength >= 400 || workflowInfo().continueAsNewSuggested;
