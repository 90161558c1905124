import type { SubscriptionOptions } from '#event-store';
import { notify } from '#use-cases/messages/notify';
import type { NotifyPorts } from '#use-cases/messages/notify';
import { follow } from './follow.ts';
import type { Part } from './part.ts';

/** Queues a message for each recipient of each reminder that was issued. */
export const notifier = (
  subscription: Omit<SubscriptionOptions, 'name' | 'handler'>,
  ports: NotifyPorts,
): Part =>
  follow({
    ...subscription,
    name: 'notifier',
    handler: { outside: (events, tenant) => notify(ports, tenant, events) },
  });
