import type { SubscriptionOptions } from '#event-store';
import { missingTexts } from '#messages';
import { notify } from '#use-cases/messages/notify';
import type { NotifyPorts } from '#use-cases/messages/notify-ports';
import { follow } from './follow.ts';
import type { Part } from './part.ts';

/** Queues a message for each recipient of each reminder that was issued. Throws when the catalogue would send what no one has written. */
export const notifier = (
  subscription: Omit<SubscriptionOptions, 'name' | 'handler'>,
  ports: NotifyPorts,
): Part => {
  const missing = missingTexts(ports.catalogue);
  if (missing.length > 0) throw new Error(`Reminders without a text:\n${missing.join('\n')}`);
  return follow({
    ...subscription,
    name: 'notifier',
    handler: { outside: (events, tenant) => notify(ports, tenant, events) },
  });
};
