import { checkpointOf } from './checkpoint-of.ts';
import { advance } from './advance.ts';
import { liveGeneration, type Generation } from './generations.ts';
import type { Heads } from './heads.ts';
import type { Projection } from './projection.ts';
import { rebuild, type Rebuilding } from './rebuild.ts';

export interface Projecting extends Rebuilding {
  readonly heads: Heads;
  /** Whether this process is to work the tenant's log now; where none is given, it is. */
  readonly holds?: (tenant: string) => Promise<boolean>;
  /** Told when another version has taken over and this process steps aside. */
  readonly onSuperseded?: (live: Generation) => void;
}

/** How soon a log that another process works is looked at again, in case that process is gone. */
const retryMs = 1_000;

/**
 * Keeps one projection at the end of all logs until the signal is aborted.
 * What readers see is of another version at start: the own one is built beside it and takes its place.
 * Becomes so later: another process runs a newer program, and this one steps aside.
 */
export const runProjection = async (
  projecting: Projecting,
  projection: Projection,
  signal: AbortSignal,
): Promise<void> => {
  const { pool, heads, holds, onSuperseded } = projecting;
  let live = await liveGeneration(pool, projection.name);
  if (live?.version !== projection.version) live = await rebuild({ ...projecting, signal }, projection);
  let positions = new Map<string, number>();
  let moves = -1;
  const ended = (): boolean => signal.aborted;
  let skipped = false;

  while (!ended()) {
    moves = await heads.next(moves, signal, skipped ? retryMs : undefined);
    skipped = false;
    const behind = [...heads.known].filter(([tenant, head]) => (positions.get(tenant) ?? 0) < head);
    for (const [tenant] of behind) {
      if (ended()) return;
      if (holds !== undefined && !(await holds(tenant))) {
        positions.delete(tenant);
        skipped = true;
        continue;
      }
      const gone = await catchUp(live, tenant);
      if (!gone) continue;
      const next = await liveGeneration(pool, projection.name);
      if (next?.version !== projection.version) {
        if (next !== undefined) onSuperseded?.(next);
        return;
      }
      live = next;
      positions = new Map();
      moves = -1;
      break;
    }
  }

  async function catchUp(generation: Generation, tenant: string): Promise<boolean> {
    let position = positions.get(tenant) ?? (await checkpointOf(pool, tenant, generation));
    while (!ended()) {
      const step = await advance(projecting, projection, generation, tenant, position);
      if (step.outcome === 'gone') return true;
      position = step.position;
      positions.set(tenant, position);
      if (step.outcome === 'level') return false;
    }
    return false;
  }
};
