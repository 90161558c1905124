import { continueAsNew, proxyActivities, proxyLocalActivities } from '@temporalio/workflow';
import { atHand, orElse, withPatience } from '../asleep/look.ts';
import { isLong, listen } from '../asleep/news.ts';
import { show } from '../asleep/show.ts';
import type { MentorActivities } from './activities.ts';
import type { MentorRef } from './messages.ts';

/** Does what is due about the mentor and answers what comes next. */
const look = orElse(
  proxyLocalActivities<MentorActivities>(atHand).tickMentor,
  proxyActivities<MentorActivities>(withPatience).tickMentor,
);

/** A mentor, from the application until he leaves the corps. */
export async function mentor(who: MentorRef): Promise<void> {
  const news = listen(look);
  let now = await news.look(who);
  while (!now.ended && !isLong()) {
    show(who.tenant, now, `**${now.state}** mentor`, []);
    await news.orAfter(now);
    now = await news.look(who);
  }
  if (!now.ended) await continueAsNew<typeof mentor>(who);
  show(who.tenant, now, `**${now.state}** mentor`, []);
}
