import { setTimeout as pause } from 'node:timers/promises';

/** Asks every so often until it is so; throws, with what was last answered, when it is not within the limit. */
export const until = async <Answer>(
  what: string,
  ask: () => Promise<Answer>,
  met: (answer: Answer) => boolean,
  { everyMs = 500, limitMs = 240_000 } = {},
): Promise<void> => {
  const end = performance.now() + limitMs;
  for (;;) {
    const answer = await ask();
    if (met(answer)) return;
    if (performance.now() > end)
      throw new Error(`${what} was not so within ${limitMs / 1_000} s: ${String(answer)}`);
    await pause(everyMs);
  }
};
