import type { SubscriptionOptions } from '#event-store';
import { feedCourses } from '#use-cases/time/feed-courses';
import type { FeedPorts } from '#use-cases/time/feed-courses';
import { follow } from './follow.ts';
import type { Part } from './part.ts';

/**
 * Tells Temporal which courses have news. The checkpoint moves after Temporal has acknowledged;
 * while it is down the subscription waits with back-off, and nothing is lost.
 */
export const courseFeed = (
  subscription: Omit<SubscriptionOptions, 'name' | 'handler'>,
  ports: FeedPorts,
): Part =>
  follow({
    ...subscription,
    name: 'course-feed',
    handler: { outside: (events, tenant) => feedCourses(ports, tenant, events) },
  });
