import { readFileSync, readdirSync, readlinkSync, realpathSync, rmSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/**
 * Lets PostgreSQL start again after kill -9: waits until the old server's processes have noticed (they work in the data
 * folder), at most ten seconds, and removes the lock of one that is dead but was never reaped, as happens in a container
 * whose first process does not do so: PostgreSQL takes such a corpse for a running server for ever.
 * Everything else PostgreSQL sees to itself. Does nothing where there is no /proc.
 */
export async function clearStaleLock(dataDir: string): Promise<void> {
  const lock = path.join(dataDir, 'postmaster.pid');
  for (let tries = 0; tries < 100; tries++) {
    const owner = ownerOf(lock);
    if (owner === undefined || stateOf(owner) === 'alive') return;
    if (workersIn(dataDir) === 0) {
      if (stateOf(owner) === 'corpse') rmSync(lock, { force: true });
      return;
    }
    await sleep(100);
  }
}

function ownerOf(lock: string): number | undefined {
  try {
    return Number(readFileSync(lock, 'utf8').split('\n', 1)[0]);
  } catch {
    return undefined;
  }
}

function stateOf(pid: number): 'alive' | 'corpse' | 'gone' {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return /^[ZX]/.test(stat.slice(stat.lastIndexOf(')') + 2)) ? 'corpse' : 'alive';
  } catch {
    return 'gone';
  }
}

function workersIn(dataDir: string): number {
  try {
    const real = realpathSync(dataDir);
    return readdirSync('/proc').filter((entry) => /^\d+$/.test(entry) && worksIn(Number(entry), real)).length;
  } catch {
    return 0;
  }
}

function worksIn(pid: number, folder: string): boolean {
  try {
    return readlinkSync(`/proc/${pid}/cwd`) === folder;
  } catch {
    return false;
  }
}
