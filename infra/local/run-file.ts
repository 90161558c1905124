import {
  closeSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { isAlive } from './process-identity.ts';
import type { ProcessIdentity } from './process-identity.ts';

export interface ChildNote extends ProcessIdentity {
  readonly name: string;
  readonly state: 'starting' | 'ready' | 'restarting' | 'stopped';
  readonly restarts: number;
  readonly address?: string;
}

/** What runs with this data folder, as `run.json` in it: for `down`, `status`, a second start, and cleaning up after a crash. */
export interface Run {
  readonly supervisor: ProcessIdentity;
  readonly children: readonly ChildNote[];
  /** Where the parts are: what another process needs in its environment to talk to this copy. */
  readonly environment: Readonly<Record<string, string>>;
}

const fileIn = (data: string): string => path.join(data, 'run.json');

export function readRun(data: string): Run | undefined {
  try {
    return JSON.parse(readFileSync(fileIn(data), 'utf8')) as Run;
  } catch {
    return undefined;
  }
}

/** The run whose supervisor is alive, if any. */
export function runningCopy(data: string): Run | undefined {
  const run = readRun(data);
  return run && isAlive(run.supervisor) ? run : undefined;
}

/** The environment of the copy that runs with this data folder; empty when none does. The caller's own variables go first. */
export const environmentOf = (data: string): Readonly<Record<string, string>> =>
  runningCopy(data)?.environment ?? {};

/** Replaces the file in one step; it holds passwords, so only its owner may read it. */
export function writeRun(data: string, run: Run): void {
  const draft = `${fileIn(data)}.${process.pid}`;
  writeFileSync(draft, JSON.stringify(run, null, 2), { mode: 0o600 });
  renameSync(draft, fileIn(data));
}

export const forgetRun = (data: string): void => {
  rmSync(fileIn(data), { force: true });
};

/**
 * Lets one supervisor at a time claim the folder. Answers the children that a killed predecessor may have left,
 * or undefined when another copy runs here or is just starting.
 */
export function claimRun(data: string, run: Run): readonly ChildNote[] | undefined {
  mkdirSync(data, { recursive: true });
  const lock = path.join(data, 'run.lock');
  if (!takeLock(lock)) return undefined;
  try {
    const before = readRun(data);
    if (before && isAlive(before.supervisor)) return undefined;
    writeRun(data, { ...run, children: before?.children ?? [] });
    return before?.children ?? [];
  } finally {
    rmSync(lock, { force: true });
  }
}

/** Held for milliseconds: one that is ten seconds old belongs to a process that was killed. */
function takeLock(lock: string): boolean {
  try {
    closeSync(openSync(lock, 'wx', 0o600));
    return true;
  } catch {
    const age = Date.now() - (statSync(lock, { throwIfNoEntry: false })?.mtimeMs ?? Date.now());
    if (age < 10_000) return false;
    rmSync(lock, { force: true });
    return takeLock(lock);
  }
}
