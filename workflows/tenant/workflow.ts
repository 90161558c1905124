import { continueAsNew, proxyActivities } from '@temporalio/workflow';
import { withPatience } from '../asleep/look.ts';
import { isLong, listen } from '../asleep/news.ts';
import { show } from '../asleep/show.ts';
import type { TenantActivities } from './activities.ts';
import type { TenantRef } from './messages.ts';

/**
 * A look writes to everyone who works there, once a day: it may take its time, as long as its worker lets itself be heard.
 * The SDK passes on a heartbeat at most every 12 seconds (0.8 of the timeout), so there are three to spare.
 */
const { tickTenant } = proxyActivities<TenantActivities>({
  ...withPatience,
  startToCloseTimeout: '5 minutes',
  heartbeatTimeout: '15 seconds',
});

/** What an organisation itself owes, working day after working day, for as long as it is there. */
export async function tenant(house: TenantRef): Promise<void> {
  const news = listen(tickTenant);
  let now = await news.look(house);
  while (!isLong()) {
    show(house.tenant, now, '**The organisation**: one mail a working day to each who works there', []);
    await news.orAfter(now);
    now = await news.look(house);
  }
  await continueAsNew<typeof tenant>(house);
}
