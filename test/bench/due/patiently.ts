import { setTimeout as pause } from 'node:timers/promises';

const tries = 6;

/** Again after a second when Temporal could not take it, as the feed does; what was taken twice is one all the same. */
export const patiently = async (work: () => Promise<unknown>): Promise<void> => {
  for (let left = tries; ; left--)
    try {
      await work();
      return;
    } catch (error) {
      if (error instanceof Error && error.name === 'WorkflowExecutionAlreadyStartedError') return;
      if (left === 1) throw error;
      await pause(1_000);
    }
};
