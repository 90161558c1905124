import colors from 'picocolors';

export interface OutputOptions {
  readonly json?: boolean;
}

/** Results go to stdout: as JSON when asked for, else as lines for people. */
export const printResult = (
  { json }: OutputOptions,
  result: unknown,
  lines: () => readonly string[],
): void => {
  process.stdout.write(json === true ? `${JSON.stringify(result, null, 2)}\n` : `${lines().join('\n')}\n`);
};

export const say = (line: string): void => {
  process.stderr.write(`${line}\n`);
};

/** A table whose columns are as wide as what stands in them. */
export const table = (rows: readonly (readonly string[])[]): readonly string[] => {
  const widths = rows.reduce<number[]>(
    (wide, row) => row.map((cell, index) => Math.max(wide[index] ?? 0, cell.length)),
    [],
  );
  return rows.map((row) =>
    row
      .map((cell, index) => cell.padEnd(widths[index] ?? 0))
      .join('  ')
      .trimEnd(),
  );
};

export interface Progress {
  readonly to: (done: number, total: number) => void;
  readonly end: () => void;
}

const barWidth = 24;
const everyMs = 100;
const lineEveryMs = 5_000;

/** Progress on stderr: a bar with count, rate and remaining time on a terminal, now and then a plain line elsewhere. */
export const progress = (what: string): Progress => {
  const began = performance.now();
  const terminal = process.stderr.isTTY;
  let last = -Infinity;
  let drawn = false;
  return {
    to: (done, total) => {
      const now = performance.now();
      if (now - last < (terminal ? everyMs : lineEveryMs) && done < total) return;
      if (!terminal && last === -Infinity && done < total) {
        last = now;
        return;
      }
      last = now;
      const seconds = Math.max((now - began) / 1_000, 0.001);
      const rate = done / seconds;
      const left = rate > 0 ? Math.round((total - done) / rate) : 0;
      const share = total === 0 ? 1 : done / total;
      const text = `${done}/${total}  ${Math.round(rate)}/s  ${left} s left`;
      if (terminal) {
        const full = Math.round(share * barWidth);
        const bar = `${colors.green('█'.repeat(full))}${'░'.repeat(barWidth - full)}`;
        process.stderr.write(`\r${what}  ${bar}  ${text}   `);
        drawn = true;
      } else say(`${what}: ${text}`);
    },
    end: () => {
      if (drawn) process.stderr.write('\n');
    },
  };
};
