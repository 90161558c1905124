import colors from 'picocolors';

/** One line of progress; it goes to stderr, results go to stdout. */
export type Say = (line: string) => void;

export const sayToStderr: Say = (line) => {
  process.stderr.write(`${line}\n`);
};

/** Into a file a step that goes on is told more and more rarely; a terminal is told every second. */
const tellsAt = (seconds: number): boolean => process.stderr.isTTY || Number.isInteger(Math.log2(seconds));

/** Runs one step of a start: says so while it takes longer than a second, and how long it took when it is done. */
export async function step<T>(say: Say, label: string, work: () => Promise<T>): Promise<T> {
  const began = Date.now();
  const slow = setInterval(() => {
    const seconds = Math.round((Date.now() - began) / 1000);
    if (tellsAt(seconds)) say(colors.dim(`… ${label} (${seconds} s)`));
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
