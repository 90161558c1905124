import { eachAtMost, signalsAtOnce } from './at-most.ts';
import type { Open, Wakes } from './wakes.ts';
import type { Workflows } from './workflows.ts';

export interface ReconcilePorts {
  readonly workflows: Pick<Workflows, 'wake' | 'running' | 'stuck' | 'beginAnew'>;
  readonly wakes: Pick<Wakes, 'open'>;
}

/** What the reconciler found wrong, and has signalled again or begun anew. */
export interface Reconciled {
  readonly open: number;
  /** Open ones without a workflow: Temporal's history was lost, or the feed lags. */
  readonly missing: readonly string[];
  /** Something was due for more than five minutes, the clock stepped back, or news lay unread since the last time. */
  readonly late: readonly string[];
  /** Their workflow could not go on, and another has been begun in its place (ADR 0094). */
  readonly stuck: readonly string[];
}

const lateAfterMs = 5 * 60_000;

/**
 * Compares a tenant's open courses (or mentors) with Temporal, signals those that are missing or late, and begins anew those
 * that are stuck. `unread` are those with unread news of the time before; answers those of this time too.
 */
export const reconcile = async (
  { workflows, wakes }: ReconcilePorts,
  tenant: string,
  unread: ReadonlyMap<string, number>,
): Promise<Reconciled & { readonly unread: ReadonlyMap<string, number> }> => {
  const { open, now } = await wakes.open(tenant);
  const running = await workflows.running(tenant);
  const missing = open.filter(({ id }) => !running.has(id));
  const late = open.filter((each) => running.has(each.id) && isLate(each, now, unread));
  await eachAtMost(signalsAtOnce, [...missing, ...late], ({ id }) => workflows.wake(tenant, id));
  const stuck = [...(await workflows.stuck(tenant))];
  await eachAtMost(signalsAtOnce, stuck, (id) => workflows.beginAnew(tenant, id));
  return {
    open: open.length,
    missing: missing.map(({ id }) => id),
    late: late.map(({ id }) => id),
    stuck,
    unread: new Map(open.filter(({ version, seen }) => version > seen).map(({ id, seen }) => [id, seen])),
  };
};

/** Due five minutes ago and not looked at, looked at before the clock stepped back, or as far behind as the time before. */
const isLate = (
  { id, seen, version, wakeAt, lookedAt }: Open,
  now: string,
  unread: ReadonlyMap<string, number>,
) =>
  (wakeAt !== null && Date.parse(now) - Date.parse(wakeAt) > lateAfterMs) ||
  (lookedAt !== null && lookedAt > now) ||
  (version > seen && unread.get(id) === seen);
