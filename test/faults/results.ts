import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** What became of one row of the table in one run. */
export interface Result {
  readonly name: string;
  /** `not run`: this machine cannot, and `why` says why. */
  readonly result: 'green' | 'red' | 'not run';
  readonly recoveryMs: number | null;
  readonly sent: number;
  readonly acknowledged: number;
  /** What was broken, or why it was not run. */
  readonly why: readonly string[];
}

export interface Run {
  readonly seed: number;
  /** Instant at which it ended. */
  readonly ended: string;
  readonly minutes: number;
  readonly machine: string;
  readonly results: readonly Result[];
}

const folder = path.join(import.meta.dirname, 'results');

/** Keeps a whole run, in place of an earlier one with the same seed. */
export const keepRun = (run: Run): void => {
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, `${run.seed}.json`), `${JSON.stringify(run, undefined, 2)}\n`);
};

/** Every whole run that has been kept, oldest first. */
export const keptRuns = (): readonly Run[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .map((name) => JSON.parse(readFileSync(path.join(folder, name), 'utf8')) as Run)
    .toSorted((a, b) => a.ended.localeCompare(b.ended));
