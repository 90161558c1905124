import { projectionNames } from '#views';

/** What follows the log besides the read models, by the name of its subscription. */
export const feeds = ['course-feed', 'mentor-feed', 'notifier', 'disposer'] as const;

/** Leases that a projector renews as long as it lives, whether there is work or not; a read model's only when it has work. */
export const alwaysHeld = [...feeds.map((feed) => `subscription:${feed}`), 'sender', 'reconciler'] as const;

/** The part of the product that a subscription is: `views:worklist:3` is the read model `worklist`. */
export const partOf = (subscription: string): string =>
  /^views:([^:]+):\d+$/.exec(subscription)?.[1] ?? subscription;

export const readModels = projectionNames;
