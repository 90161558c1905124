import { addMilliseconds, millisecondsBetween } from '#calendar';
import type { Instant } from '#kernel';
import { digestDayAt, digestFor } from '#messages';
import { organisationOf } from '#programmes';
import { gatherDigests, type GatherPorts } from '../messages/gather-digests.ts';

/** What a look at an organisation found. It never ends. */
export interface TenantTicked {
  readonly next: { readonly obligation: string; readonly due: Instant };
  readonly waitMs: number;
  readonly ended: false;
}

/**
 * Does what an organisation owes by itself: in the hours of a working day, what waits for those who work there goes to each
 * of them as one mail; outside of them it is left to the next working day. Safe to repeat and to run twice at once.
 */
export const createTickTenant =
  (gather: GatherPorts) =>
  async (tenant: string): Promise<TenantTicked> => {
    const { store, calendar, catalogue } = gather.ports;
    const rounds = { calendar, hours: organisationOf(catalogue, tenant).digest };
    const now = await store.now();
    const on = digestDayAt(rounds, now);
    const next = digestFor(rounds, addMilliseconds(now, 1));
    if (on !== undefined) await gatherDigests(gather, tenant, on, now);
    else {
      const waiting = await gather.digests.waiting(tenant, now);
      await gather.digests.leaveTo(
        tenant,
        waiting.map(({ id }) => id),
        next,
      );
    }
    return {
      next: { obligation: 'digests', due: next },
      waitMs: millisecondsBetween(now, next),
      ended: false,
    };
  };
