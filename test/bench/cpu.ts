import { readdir, readFile } from 'node:fs/promises';

/** Of Linux, on all machines that Node runs on. */
const ticksPerSecond = 100;

/** Processor time that a process and its children have used so far, seconds. It does not hang on what else the machine does. */
export const cpuSeconds = async (pid: number): Promise<number> => {
  const all = (await readdir('/proc')).filter((name) => /^\d+$/.test(name));
  const stats = await Promise.all(all.map((name) => readFile(`/proc/${name}/stat`, 'utf8').catch(() => '')));
  let ticks = 0;
  for (const stat of stats) {
    // The name in parentheses may hold anything.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    if (stat.startsWith(`${pid} `) || Number(fields[1]) === pid)
      // Its own time, and that of children which have ended.
      ticks += [11, 12, 13, 14].reduce((sum, index) => sum + Number(fields[index]), 0);
  }
  return ticks / ticksPerSecond;
};
