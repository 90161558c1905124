import { Runtime } from '@temporalio/worker';
import { freePort } from '#infra/local/ports';
import { runtimeLogger } from './log.ts';

const ours = { shutdownSignals: [], logger: runtimeLogger };

/** Temporal's SDK with our log and our signals. */
export const installRuntime = (): void => {
  Runtime.install(ours);
};

/**
 * The same, with its figures on this machine alone; answers where. They cannot be had but
 * over HTTP (its buffer of figures is experimental), so the worker reads them there and tells them with its own.
 */
export const installMeasuredRuntime = async (): Promise<string> => {
  const address = `127.0.0.1:${await freePort()}`;
  Runtime.install({
    ...ours,
    telemetryOptions: {
      metrics: {
        prometheus: {
          bindAddress: address,
          countersTotalSuffix: true,
          unitSuffix: true,
          useSecondsForDurations: true,
        },
      },
    },
  });
  return `http://${address}/metrics`;
};
