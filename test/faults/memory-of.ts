import { readFileSync } from 'node:fs';

/** Resident memory of these processes together, in MB; those that have ended count nothing. */
export const memoryOf = (pids: readonly number[]): number =>
  Math.round(pids.reduce((sum, pid) => sum + residentKb(pid), 0) / 1024);

const residentKb = (pid: number): number => {
  try {
    return Number(/^VmRSS:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0);
  } catch {
    return 0;
  }
};
