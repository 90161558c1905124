import { setTimeout as sleep } from 'node:timers/promises';

/** Tries until it works or is told to stop: a worker that starts before its servers waits for them. */
export const untilItAnswers = async <Result>(
  what: string,
  ask: () => Promise<Result>,
  say: (line: string) => void,
): Promise<Result> => {
  for (let waitMs = 250; ; waitMs = Math.min(waitMs * 2, 10_000)) {
    try {
      return await ask();
    } catch (error) {
      say(`${what} does not answer yet: ${error instanceof Error ? error.message : String(error)}`);
      await sleep(waitMs);
    }
  }
};
