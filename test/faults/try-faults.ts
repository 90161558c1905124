import { setTimeout as sleep } from 'node:timers/promises';
import type { Random } from '../support/random.ts';
import type { Evidence } from './evidence.ts';
import type { Fault } from './fault.ts';
import type { House } from './house.ts';
import { invariants } from './invariants/index.ts';

/** What became of a fault, or of several at once. */
export interface Outcome {
  /** From the moment it was taken away until all was quiet again. */
  readonly recoveryMs: number;
  /** Commands sent meanwhile, and how many of them were acknowledged. */
  readonly sent: number;
  readonly acknowledged: number;
  /** Which invariant does not hold, and exactly where; empty when all is well. */
  readonly broken: readonly string[];
}

/** Spans of mails among which repeats may be, of this house so far. */
export type Troubled = Evidence['troubled'][number][];

const beforeMs = 1_500;
const mostComplaints = 10;

/** People work, the faults happen side by side, are taken away, the house settles; then everything is looked at. */
export const tryFaults = async (
  house: House,
  faults: readonly Fault[],
  random: Random,
  troubled: Troubled,
): Promise<Outcome> => {
  const { load, mail } = house;
  const before = load.book.sent().length;
  load.start();
  await sleep(beforeMs);
  const from = mail.received.length;
  // Each is taken away in its own time: one that waits for a part to serve would else wait for the other for ever.
  const tried = await Promise.allSettled(
    faults.map(async (fault) => {
      const takeAway = await fault.inject(house, random);
      await takeAway();
    }),
  );
  const healed = performance.now();
  await load.stop();
  const { left } = await house.settle();
  const recoveryMs = Math.round(performance.now() - healed);
  troubled.push([from, mail.received.length]);
  const sent = load.book.sent().slice(before);
  const broken = [
    ...tried.flatMap((each) =>
      each.status === 'rejected' ? [`the fault itself failed: ${String(each.reason)}`] : [],
    ),
    ...left.map((what) => `not quiet again: ${what}`),
    ...(left.length > 0 ? [] : await check(house.evidence(troubled))),
  ];
  return {
    ...{ recoveryMs, broken },
    sent: sent.length,
    acknowledged: sent.filter(({ answer }) => answer?.status === 200).length,
  };
};

/** Every invariant that does not hold, with the first ten places. */
const check = async (evidence: Evidence): Promise<readonly string[]> => {
  const broken: string[] = [];
  for (const invariant of invariants) {
    const complaints = await invariant.broken(evidence);
    broken.push(...complaints.slice(0, mostComplaints).map((complaint) => `${invariant.name}: ${complaint}`));
    if (complaints.length > mostComplaints)
      broken.push(`${invariant.name}: and ${complaints.length - mostComplaints} more`);
  }
  return broken;
};
