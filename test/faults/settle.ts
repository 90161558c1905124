import { setTimeout as sleep } from 'node:timers/promises';
import type pg from 'pg';
import { createOutbox } from '#messages';
import type { LaidFoundation } from '#use-cases/lay-foundation';
import { everyonesWakes } from '#use-cases/time/sleepers';
import { underWay } from '#use-cases/time/is-quiet';
import { projectionNames } from '#views';
import { ringTimers, type Passing } from './load/time-passes.ts';

export interface Settled {
  readonly ms: number;
  /** What was still under way at the deadline; empty when all is quiet. */
  readonly left: readonly string[];
}

interface Settling {
  readonly foundation: Pick<LaidFoundation, 'pool' | 'ports'>;
  readonly passing: Passing;
  readonly apiUrls: readonly string[];
}

/** An activity that failed while PostgreSQL was away waits up to a minute before it is tried again. */
const deadlineMs = 120_000;
/** A timer of a course is real time: what rang while nobody listened is rung again this often. */
const ringEveryMs = 2_000;

/**
 * Waits until feed, projections, notifier and sender are at the head, every due course has been looked at, and each API
 * serves. A mail that was put off is let go at once: the minutes it would wait are nobody's fault.
 */
export const settle = async ({ foundation, passing, apiUrls }: Settling): Promise<Settled> => {
  const { pool, ports } = foundation;
  const quiet = {
    ...{ pool, store: ports.store, everyone: everyonesWakes(pool), outbox: createOutbox(pool) },
    projections: projectionNames,
  };
  const began = performance.now();
  let rang = -Infinity;
  for (;;) {
    const left = await whatIsLeft();
    const ms = Math.round(performance.now() - began);
    if (left.length === 0 || ms > deadlineMs) return { ms, left };
    await sleep(50);
  }

  async function whatIsLeft(): Promise<readonly string[]> {
    try {
      if (performance.now() - rang > ringEveryMs) {
        rang = performance.now();
        await ringTimers(passing);
      }
      const put = await letMailGo(passing.admin, passing.tenant);
      return [
        ...(await underWay(quiet, passing.tenant)),
        ...(put > 0 ? [`${put} messages to send again`] : []),
        ...(await deaf(apiUrls)),
      ];
    } catch (error) {
      return [`cannot be asked: ${String(error)}`];
    }
  }
};

/** How many messages are queued after a failed try. Each is due again at once, but for what a sender has in hand (10 s). */
const letMailGo = async (admin: pg.Pool, tenant: string): Promise<number> => {
  await admin.query(
    `update outbox set next_attempt_at = clock_timestamp()
     where tenant = $1 and state = 'queued' and next_attempt_at > clock_timestamp() + interval '10 seconds'`,
    [tenant],
  );
  const { rows } = await admin.query<{ count: number }>(
    "select count(*)::int as count from outbox where tenant = $1 and state = 'queued' and attempts > 0",
    [tenant],
  );
  return rows[0]?.count ?? 0;
};

const deaf = async (apiUrls: readonly string[]): Promise<readonly string[]> => {
  const found: string[] = [];
  for (const url of apiUrls) {
    const answer = await fetch(`${url}/readyz`, { signal: AbortSignal.timeout(2_000) }).catch(
      () => undefined,
    );
    if (answer?.ok !== true) found.push(`${url} does not serve`);
  }
  return found;
};
