import { setMaxListeners } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';

export interface Announcements {
  /** Has the tenant announced: at once when it has been quiet, else once more when its pause is over. Never fails. */
  readonly announce: (tenant: string) => void;
  /** Ends the pauses, announces what is due, and waits for it. */
  readonly close: () => Promise<void>;
}

/**
 * One announcement under way per tenant, and at most one every `pauseMs`: one may stand for several.
 * A message a flush is a second transaction for every append of a lone writer.
 */
export const createAnnouncements = (
  send: (tenant: string) => Promise<void>,
  pauseMs: number,
): Announcements => {
  const busy = new Map<string, Promise<void>>();
  const due = new Set<string>();
  const closing = new AbortController();
  // As many pauses wait for it as tenants are busy.
  setMaxListeners(0, closing.signal);
  const pause = (): Promise<unknown> =>
    sleep(pauseMs, undefined, { ref: false, signal: closing.signal }).catch(() => undefined);

  const run = async (tenant: string): Promise<void> => {
    do {
      due.delete(tenant);
      await send(tenant);
      await pause();
    } while (due.has(tenant));
    busy.delete(tenant);
  };

  return {
    announce: (tenant) => {
      due.add(tenant);
      if (!busy.has(tenant)) busy.set(tenant, run(tenant));
    },
    close: async () => {
      closing.abort();
      await Promise.all(busy.values());
    },
  };
};
