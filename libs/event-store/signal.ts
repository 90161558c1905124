/** Something to wait for, with a limit. Raised while no one waits, it ends the next wait at once. */
export interface Signal {
  raise(): void;
  /** Resolves when raised, or after so many milliseconds. */
  wait(ms: number): Promise<void>;
}

export const createSignal = (): Signal => {
  let isRaised = false;
  let wake: (() => void) | undefined;
  return {
    raise: () => {
      isRaised = true;
      wake?.();
    },
    wait: async (ms) => {
      if (!isRaised)
        await new Promise<void>((resolve) => {
          const timer = setTimeout(resolve, ms);
          wake = () => {
            clearTimeout(timer);
            resolve();
          };
        });
      wake = undefined;
      isRaised = false;
    },
  };
};
