import { setTimeout as sleep } from 'node:timers/promises';
import type { PartName } from '../../support/stack.ts';
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
    const clock = await openFakeClock();
    if (clock === undefined) throw new Error(faketimeMissing);
    await restarted(house, apps, clock.env);
    for (const seconds of [2 * hour, -3 * hour, 20 * hour]) {
      await clock.step(seconds);
      await sleep(showsForMs);
    }
    await clock.step(0);
    return async () => {
      await restarted(house, apps, undefined);
      await clock.close();
    };
  },
};

/** With this in their environment from now on; all at the same time. */
const restarted = async (
  { furnish, stop, start }: House,
  parts: readonly PartName[],
  env: NodeJS.ProcessEnv | undefined,
): Promise<void> => {
  await Promise.all(
    parts.map(async (part) => {
      furnish(part, env);
      await stop(part);
      await start(part);
    }),
  );
};

export const clocksStepped: readonly Fault[] = [applicationClock, realClock];
