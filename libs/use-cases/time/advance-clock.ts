import { setTimeout as sleep } from 'node:timers/promises';
import { addMilliseconds, millisecondsBetween } from '#calendar';
import type { Instant } from '#kernel';
import { eachAtMost, signalsAtOnce } from './at-most.ts';
import { underWay } from './is-quiet.ts';
import type { QuietPorts } from './is-quiet.ts';
import type { Sleepers } from './sleepers.ts';

export interface AdvancePorts extends QuietPorts {
  readonly everyone: readonly Sleepers[];
  /** Moves the application's clock forward. */
  readonly moveClock: (ms: number) => Promise<void>;
  /** `development` or `production`. */
  readonly environment: string;
}

/** One stop on the way. */
export interface ClockStep {
  readonly now: Instant;
  /** Courses and mentors that had something due there. */
  readonly due: number;
}

/** Nothing has moved for so long that somebody must look: what is under way is in the message. */
export class NeverQuiet extends Error {
  override readonly name = 'NeverQuiet';
}

/** Moments of one morning, spread over half an hour, are one stop: no ladder has two steps that close together. */
const oneStopMs = 30 * 60_000;

/** A signal may be lost: those still waiting get another one this often. */
const signalAgainMs = 2_000;
const giveUpMs = 60_000;

/**
 * Moves the application's clock from due time to due time, signals whoever is due, and waits at each until all is quiet,
 * so that ladders happen one after the other as in life. Throws in production, and `NeverQuiet` when nothing moves for a minute.
 */
export const advanceAppClock = async (
  ports: AdvancePorts,
  byMs: number,
  onStep: (step: ClockStep) => void = () => undefined,
): Promise<Instant> => {
  if (ports.environment === 'production') throw new Error('The clock of a production system is not moved');
  const target = addMilliseconds(await ports.store.now(), byMs);
  await settle(ports);
  for (;;) {
    const now = await ports.store.now();
    const stop = await nextStop(ports, now, target);
    const ms = millisecondsBetween(now, stop);
    if (ms > 0) await ports.moveClock(ms);
    const due = await settle(ports);
    onStep({ now: stop, due });
    if (stop >= target) return stop;
  }
};

/** The last moment of the next cluster of due times over all tenants, or the target. */
const nextStop = async (
  { store, everyone }: AdvancePorts,
  now: Instant,
  target: Instant,
): Promise<Instant> => {
  const next = await Promise.all(
    (await store.tenants()).flatMap((tenant) =>
      everyone.map(({ wakes }) => wakes.nextAfter(tenant, now, oneStopMs)),
    ),
  );
  const [earliest] = next
    .filter((each) => each !== undefined)
    .toSorted((a, b) => a.first.localeCompare(b.first));
  return earliest === undefined || earliest.last >= target ? target : earliest.last;
};

/** Signals everyone who is due and waits for quiet; answers how many there were at first. */
const settle = async (ports: AdvancePorts): Promise<number> => {
  const counts = await Promise.all(
    (await ports.store.tenants()).map((tenant) => settleTenant(ports, tenant)),
  );
  return counts.reduce((sum, count) => sum + count, 0);
};

const settleTenant = async (ports: AdvancePorts, tenant: string): Promise<number> => {
  const first = await waiting(ports, tenant);
  let due = first;
  let seen = '';
  let movedAt = performance.now();
  let signalledAt = -Infinity;
  for (;;) {
    if (due.length > 0 && performance.now() - signalledAt > signalAgainMs) {
      await eachAtMost(signalsAtOnce, due, (wake) => wake());
      signalledAt = performance.now();
    }
    const left = await underWay(ports, tenant);
    if (left.length === 0) return first.length;
    if (left.join() !== seen) [seen, movedAt] = [left.join(), performance.now()];
    if (performance.now() - movedAt > giveUpMs)
      throw new NeverQuiet(
        `Nothing has moved in ${tenant} for a minute: ${seen}. Do worker and projector run?`,
      );
    await sleep(50);
    due = await waiting(ports, tenant);
  }
};

/** For each one who is due: what wakes him. */
const waiting = async (
  { everyone }: AdvancePorts,
  tenant: string,
): Promise<readonly (() => Promise<void>)[]> => {
  const due = await Promise.all(
    everyone.map(async ({ wakes, workflows }) =>
      (await wakes.waiting(tenant)).map((id) => () => workflows.wake(tenant, id)),
    ),
  );
  return due.flat();
};
