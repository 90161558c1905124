import { deliverWaiting } from '#use-cases/messages/deliver';
import type { DeliverPorts } from '#use-cases/messages/deliver';
import { every } from './every.ts';
import type { Every } from './every.ts';
import type { Part } from './part.ts';

/** The outbox is looked at this often; a full round follows at once. */
const pauseMs = 250;

/** Sends what waits in the outbox. */
export const sender = (around: Omit<Every, 'name' | 'pauseMs' | 'work'>, ports: DeliverPorts): Part =>
  every({
    ...around,
    name: 'sender',
    pauseMs,
    work: async (tenant) => (await deliverWaiting(ports, tenant)) > 0,
  });
