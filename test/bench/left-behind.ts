/** Processes that must not outlive this one, however it ends. */
const running = new Set<number>();

process.on('exit', () => {
  for (const pid of running)
    try {
      process.kill(pid, 'SIGKILL');
    } catch {
      // It had ended by itself.
    }
});
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.on(signal, () => {
    process.exit(1);
  });

/** Ends a process with this one at the latest; the answer says that it has ended. */
export const endWithUs = (pid: number): (() => void) => {
  running.add(pid);
  return () => {
    running.delete(pid);
  };
};
