import { setTimeout as sleep } from 'node:timers/promises';
import type { Random } from '../../support/random.ts';
import type { PartName } from '../../support/stack.ts';
import type { Fault } from '../fault.ts';
import type { House } from '../house.ts';

/** Every lease is of 10 s. */
const longerThanALeaseMs = 11_500;

/** SIGSTOP for longer than a lease, then SIGCONT: it wakes up in the belief that no time has passed. */
const stopped = (
  what: string,
  choose: (house: House, random: Random) => Promise<PartName> | PartName,
): Fault => ({
  name: `${what} stopped for longer than a lease, and continued`,
  inject: async (house, random) => {
    const goOn = house.pause(await choose(house, random));
    await sleep(longerThanALeaseMs);
    return () => {
      goOn();
      return Promise.resolve();
    };
  },
});

/** The projector that works most parts just now: the other one must take over, and this one must notice. */
const workingProjector = async ({ admin, stack, tenant }: House): Promise<PartName> => {
  const { rows } = await admin.query<{ pid: number }>(
    `select split_part(holder, ':', 2)::int as pid from leases where tenant = $1 group by holder order by count(*) desc limit 1`,
    [tenant],
  );
  return stack.child('projector-2').note().pid === rows[0]?.pid ? 'projector-2' : 'projector';
};

export const stoppedParts: readonly Fault[] = [
  stopped('API', (_house, random) => random.pick(['api', 'api-2'])),
  stopped('worker', (_house, random) => random.pick(['worker', 'worker-2'])),
  stopped('projector', workingProjector),
  stopped('Temporal', () => 'temporal'),
  stopped('PostgreSQL', () => 'postgres'),
  stopped('identity provider', () => 'oidc'),
];
