import { setTimeout as pause } from 'node:timers/promises';
import { build } from 'hdr-histogram-js';

/** How long requests took, ms, counted from the moment at which each was meant to be sent. */
export interface Latencies {
  readonly p50: number;
  readonly p99: number;
  readonly max: number;
  /** Answered per second, from the first sent to the last answered. */
  readonly rate: number;
}

/**
 * Sends at a fixed rate whether or not answers come: a server that stalls makes all wait who would have come meanwhile,
 * and they are counted (a closed loop would leave them out). `send` may wait for a connection of its own.
 */
export const openLoop = async (
  perSecond: number,
  seconds: number,
  send: () => Promise<unknown>,
): Promise<Latencies> => {
  const total = perSecond * seconds;
  const histogram = build({
    lowestDiscernibleValue: 1,
    highestTrackableValue: 60_000_000,
    numberOfSignificantValueDigits: 3,
  });
  const under: Promise<void>[] = [];
  const failures: unknown[] = [];
  const begun = performance.now();
  const one = async (due: number): Promise<void> => {
    await send();
    histogram.recordValue(Math.max(1, Math.round((performance.now() - due) * 1_000)));
  };
  for (let sent = 0; sent < total;) {
    const due = begun + (sent * 1_000) / perSecond;
    const ahead = due - performance.now();
    if (ahead > 0.5) await pause(Math.ceil(ahead));
    else {
      under.push(one(due).catch((error: unknown) => void failures.push(error)));
      sent += 1;
    }
  }
  await Promise.all(under);
  if (failures.length > 0) throw failures[0];
  const at = (percentile: number): number => histogram.getValueAtPercentile(percentile) / 1_000;
  return {
    p50: at(50),
    p99: at(99),
    max: histogram.maxValue / 1_000,
    rate: total / ((performance.now() - begun) / 1_000),
  };
};
