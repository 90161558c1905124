import { addMilliseconds, addMonths, instantAt, localDateOf, millisecondsBetween, monthOf } from '#calendar';
import type { Instant } from '#kernel';
import { digestDayAt, digestFor, type DigestRounds } from '#messages';
import { organisationOf } from '#programmes';
import { gatherDigests, type GatherPorts } from '../messages/gather-digests.ts';
import { giveNotices, type NoticePorts } from '../messages/give-notice.ts';
import { noteTenantWake } from './tenant-wakes.ts';

/** What a look at an organisation found. It never ends. */
export interface TenantTicked {
  readonly next: { readonly obligation: string; readonly due: Instant };
  readonly waitMs: number;
  readonly ended: false;
}

export type TickTenantPorts = GatherPorts & NoticePorts;

/**
 * Does what an organisation owes by itself: in the hours of a working day it says what is to be said of itself, and what
 * waits for those who work there goes to each of them as one mail; outside of them it is left to the next working day. Safe
 * to repeat and to run twice at once.
 */
export const createTickTenant =
  (tick: TickTenantPorts) =>
  async (tenant: string): Promise<TenantTicked> => {
    const { store, calendar, catalogue } = tick.ports;
    const rounds = { calendar, hours: organisationOf(catalogue, tenant).digest };
    const now = await store.now();
    const on = digestDayAt(rounds, now);
    const next = digestFor(rounds, addMilliseconds(now, 1));
    if (on !== undefined) {
      await giveNotices(tick, tenant, on);
      await gatherDigests(tick, tenant, on, now);
    } else {
      const waiting = await tick.digests.waiting(tenant, now);
      await tick.digests.leaveTo(
        tenant,
        waiting.map(({ id }) => id),
        next,
      );
    }
    await noteTenantWake(tick.pool, tenant, nextLists(rounds, now));
    return {
      next: { obligation: 'digests', due: next },
      waitMs: millisecondsBetween(now, next),
      ended: false,
    };
  };

/** The organisation's own lists are due with the first digest of a week and of a month. */
const nextLists = (
  rounds: DigestRounds,
  now: Instant,
): { readonly week: Instant; readonly month: Instant } => {
  const after = addMilliseconds(now, 1);
  const first = `${monthOf(localDateOf(now))}-01`;
  const [month = after] = [first, addMonths(first, 1)]
    .map((day) => digestFor(rounds, instantAt(day, '00:00')))
    .filter((moment) => moment > now);
  return { week: digestFor(rounds, after, 'weekly'), month };
};
