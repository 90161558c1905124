import { setTimeout as sleep } from 'node:timers/promises';
import { faketimeMissing, findFaketime, openFakeClock } from '../edges/faketime.ts';
import type { Fault } from '../fault.ts';
import { apps, type House } from '../house.ts';

const hour = 3_600;
/** Forward and back, over midnight too; together they come to nothing. */
const steps = [5 * hour, -9 * hour, 30 * hour, -26 * hour];
const showsForMs = 1_800;

/** The one clock that decides and records. It goes on from wherever it is put, and the log's order does not follow it back. */
const applicationClock: Fault = {
  name: "application's clock stepped forward and back",
  inject: async ({ admin }) => {
    for (const seconds of steps) {
      await admin.query('update app_clock set ahead_ms = ahead_ms + $1', [seconds * 1_000]);
      await sleep(showsForMs);
    }
    return () => Promise.resolve();
  },
};

/** What the processes believe about the time of day: nothing that matters may be counted by it. */
const realClock: Fault = {
  name: 'real clock of all our processes stepped forward and back (libfaketime)',
  missing: () => Promise.resolve(findFaketime() === undefined ? faketimeMissing : undefined),
  inject: async (house) => {
    // Gone with the house: the processes go on under a clock that shows the truth.
    const clock = await openFakeClock(house.stack.dataFolder);
    if (clock === undefined) throw new Error(faketimeMissing);
    await restarted(house, clock.env);
    for (const seconds of [2 * hour, -3 * hour, 20 * hour]) {
      await clock.step(seconds);
      await sleep(showsForMs);
    }
    return async () => {
      await clock.step(0);
      for (const part of apps) house.furnish(part, undefined);
    };
  },
};

/** With this in their environment from now on; all at the same time. */
const restarted = async ({ furnish, stop, start }: House, env: NodeJS.ProcessEnv): Promise<void> => {
  await Promise.all(
    apps.map(async (part) => {
      furnish(part, env);
      await stop(part);
      await start(part);
    }),
  );
};

export const clocksStepped: readonly Fault[] = [applicationClock, realClock];
