import { setTimeout as sleep } from 'node:timers/promises';

/** Tries until it works or is told to stop: a worker that starts before its servers waits for them. */
export const untilItAnswers = async <Result>(
  what: string,
  ask: () => Promise<Result>,
  say: (what: string, error: unknown) => void,
): Promise<Result> => {
  for (let waitMs = 250; ; waitMs = Math.min(waitMs * 2, 10_000)) {
    try {
      return await ask();
    } catch (error) {
      say(what, error);
      await sleep(waitMs);
    }
  }
};
