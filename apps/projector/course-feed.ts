import type { SubscriptionOptions } from '#event-store';
import { feed } from '#use-cases/time/feed';
import type { FeedPorts } from '#use-cases/time/feed';
import { follow } from './follow.ts';
import type { Part } from './part.ts';

/**
 * Tells Temporal who has news. The checkpoint moves after Temporal has acknowledged;
 * while it is down the subscription waits with back-off, and nothing is lost.
 */
export const courseFeed = (
  subscription: Omit<SubscriptionOptions, 'name' | 'handler'>,
  ports: Omit<FeedPorts, 'begun'>,
): Part => {
  const begun = new Set<string>();
  return follow({
    ...subscription,
    name: 'course-feed',
    handler: { outside: (events, tenant) => feed({ ...ports, begun }, tenant, events) },
  });
};
