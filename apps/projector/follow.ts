import { once } from 'node:events';
import { startSubscription } from '#event-store';
import type { SubscriptionOptions } from '#event-store';
import type { Part } from './part.ts';

/** A part that follows the log under a checkpoint and a lease of its own name. */
export const follow = (subscription: SubscriptionOptions): Part => ({
  name: subscription.name,
  run: async (signal) => {
    if (signal.aborted) return;
    const following = startSubscription(subscription);
    await once(signal, 'abort');
    await following.stop();
  },
});
