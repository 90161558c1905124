import { readdir, rm } from 'node:fs/promises';
import path from 'node:path';
import type { Fault } from '../fault.ts';

/** Temporal is stopped, everything it ever knew is deleted, and it is started empty: the reconciler makes every workflow anew. */
export const temporalLost: Fault = {
  name: "Temporal's data deleted whole",
  inject: async ({ stack, stop, start }) => {
    const folder = path.join(stack.dataFolder, 'temporal-state');
    await stop('temporal');
    for (const file of await readdir(folder)) await rm(path.join(folder, file), { recursive: true });
    await start('temporal');
    return () => Promise.resolve();
  },
};
