import colors from 'picocolors';

/** One line of progress; it goes to stderr, results go to stdout. */
export type Say = (line: string) => void;

export const sayToStderr: Say = (line) => {
  process.stderr.write(`${line}\n`);
};

/** Runs one step of a start: says so while it takes longer than a second, and how long it took when it is done. */
export async function step<T>(say: Say, label: string, work: () => Promise<T>): Promise<T> {
  const began = Date.now();
  const slow = setInterval(() => {
    say(colors.dim(`… ${label} (${Math.round((Date.now() - began) / 1000)} s)`));
  }, 1_000);
  try {
    const result = await work();
    say(`${colors.green('✓')} ${label} ${colors.dim(`${((Date.now() - began) / 1000).toFixed(1)} s`)}`);
    return result;
  } catch (error) {
    say(`${colors.red('✗')} ${label}`);
    throw error;
  } finally {
    clearInterval(slow);
  }
}
