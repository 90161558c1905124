import { setTimeout as sleep } from 'node:timers/promises';
import type { Fault } from '../fault.ts';

/** Both subscriptions that act outside the database are given their last 1,000 events again. */
export const feedSetBack: Fault = {
  name: 'feed and notifier set back by 1,000 positions',
  inject: async ({ admin, tenant }) => {
    await admin.query(
      `update checkpoints set position = greatest(0, position - 1000)
       where tenant = $1 and subscription in ('course-feed', 'notifier')`,
      [tenant],
    );
    await sleep(4_000);
    return () => Promise.resolve();
  },
};
