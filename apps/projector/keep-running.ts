import { setTimeout as pause } from 'node:timers/promises';
import type { Part } from './part.ts';

/** What a part is doing, for the health page. */
export type PartState = 'running' | 'failed' | 'ended';

export interface Watching {
  readonly onState: (part: string, state: PartState) => void;
  readonly onFailure: (part: string, error: unknown, waitMs: number) => void;
}

const longestWaitMs = 30_000;
/** A part that worked for so long starts its back-off anew. */
const wellAfterMs = 60_000;

/** Runs a part and starts it again, with back-off, whenever it fails; ends with the signal, or when the part ends by itself. */
export const keepRunning = async (
  part: Part,
  { onState, onFailure }: Watching,
  signal: AbortSignal,
  firstWaitMs = 250,
): Promise<void> => {
  let failures = 0;
  while (!signal.aborted) {
    const began = performance.now();
    onState(part.name, 'running');
    try {
      await part.run(signal);
      onState(part.name, 'ended');
      return;
    } catch (error) {
      if (isAborted(signal)) return;
      if (performance.now() - began > wellAfterMs) failures = 0;
      const waitMs = Math.min(firstWaitMs * 2 ** failures++, longestWaitMs);
      onState(part.name, 'failed');
      onFailure(part.name, error, waitMs);
      await pause(waitMs, undefined, { signal }).catch(() => undefined);
    }
  }
};

/** Asked anew: it may have changed while the part ran. */
const isAborted = (signal: AbortSignal): boolean => signal.aborted;
