/** Tells the supervisor that this process serves. Does nothing when it was started by hand. */
export const announceReady = (): void => {
  process.send?.('ready');
};

/** Runs `stop` once at SIGTERM or SIGINT, however often they come, and then ends the process. `asked` tells whether one came. */
export function stopOnSignal(stop: () => Promise<void>): { asked: boolean } {
  const state = { asked: false };
  const once = (): void => {
    if (state.asked) return;
    state.asked = true;
    stop().then(
      () => process.exit(0),
      (error: unknown) => {
        console.error(error);
        process.exit(1);
      },
    );
  };
  process.on('SIGTERM', once);
  process.on('SIGINT', once);
  return state;
}

/** A variable that this process cannot do without. */
export function required(name: string): string {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set`);
  return value;
}
