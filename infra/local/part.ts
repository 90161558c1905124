/** Tells the supervisor that this process serves. Does nothing when it was started by hand. */
export const announceReady = (): void => {
  process.send?.('ready');
};

/** Runs `stop` once at SIGTERM or SIGINT, however often they come, and then ends the process. */
export function stopOnSignal(stop: () => Promise<void>): void {
  let stopping = false;
  const once = (): void => {
    if (stopping) return;
    stopping = true;
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
}

/** A variable that this process cannot do without. */
export function required(name: string): string {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set`);
  return value;
}
