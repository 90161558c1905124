import { setTimeout as sleep } from 'node:timers/promises';

/** Waits until it is so; the test's own time limit ends a wait in vain. */
export const until = async (isSo: () => boolean | Promise<boolean>): Promise<void> => {
  while (!(await isSo())) await sleep(20);
};
