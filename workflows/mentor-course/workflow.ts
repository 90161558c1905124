import { continueAsNew } from '@temporalio/workflow';
import { isLong, listen } from '../asleep/news.ts';
import { look } from './look.ts';
import type { CourseRef, Phase } from './messages.ts';
import { show } from './show.ts';

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
  const news = listen(look);
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
