import type { EventStore } from '#event-store';
import { eachAtMost, signalsAtOnce } from '../time/at-most.ts';
import type { Sleepers } from '../time/sleepers.ts';
import type { Sleeper } from '../time/workflows.ts';

export interface MendPorts {
  readonly store: Pick<EventStore, 'load' | 'tenants'>;
  readonly everyone: readonly Sleepers[];
}

export interface MendedWorkflows {
  /** Courses and mentors that Temporal knew and the log does not: their workflows were ended. */
  readonly vanished: readonly Sleeper[];
  /** Open courses and mentors whose workflow was started, or told to look afresh. */
  readonly woken: number;
}

const why = 'The database was restored to a moment before this';

/** Brings Temporal back to what the log says. Safe to repeat. */
export const mendWorkflows = async ({ store, everyone }: MendPorts): Promise<MendedWorkflows> => {
  const mended: MendedWorkflows[] = [];
  for (const sleepers of everyone) mended.push(await mend(store, sleepers));
  return {
    vanished: mended.flatMap(({ vanished }) => vanished),
    woken: mended.reduce((sum, { woken }) => sum + woken, 0),
  };
};

const mend = async (
  store: MendPorts['store'],
  { kind, wakes, workflows }: Sleepers,
): Promise<MendedWorkflows> => {
  const open: Sleeper[] = [];
  for (const tenant of await store.tenants())
    for (const { id } of (await wakes.open(tenant)).open) open.push({ tenant, id });
  const known = new Set(open.map(nameOf));
  const vanished: Sleeper[] = [];
  await eachAtMost(
    signalsAtOnce,
    (await workflows.runningAnywhere()).filter((sleeper) => !known.has(nameOf(sleeper))),
    async (sleeper) => {
      const { version } = await store.load(sleeper.tenant, `${kind}-${sleeper.id}`, { upToVersion: 1 });
      if (version > 0) return;
      await workflows.end(sleeper, why);
      vanished.push(sleeper);
    },
  );
  await eachAtMost(signalsAtOnce, open, ({ tenant, id }) => workflows.wake(tenant, id));
  // An organisation's own is told as well, and is neither a course nor a mentor.
  return { vanished, woken: kind === 'tenant' ? 0 : open.length };
};

const nameOf = ({ tenant, id }: Sleeper): string => `${tenant}/${id}`;
