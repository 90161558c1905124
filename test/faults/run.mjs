// `npm run test:faults`: builds, runs every fault alone and fifteen pairs, and ends with the line `N passed, N failed`.
// FAULT_SEED repeats a run; FAULT_ONLY=<part of a name> runs those alone.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '../..');
const folder = mkdtempSync(path.join(tmpdir(), 'forlob-faults-'));
const file = path.join(folder, 'results.json');

/** Runs node in the checkout with its output shown as it comes; true when it ended well. */
const node = (...args) =>
  spawnSync(process.execPath, args, {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, FAULT_RESULTS: file },
  }).status === 0;

const jest = path.join(root, 'node_modules/jest/bin/jest.js');
const flags = ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning'];
const well =
  node('infra/build.mjs') && node(...flags, jest, '--selectProjects', 'faults', '--ci', '--silent');
node(
  path.join(root, 'node_modules/prettier/bin/prettier.cjs'),
  ...['--write', '--log-level', 'error', '--no-error-on-unmatched-pattern'],
  ...['docs/faults.md', 'test/faults/results'],
);

/** What this machine cannot run is neither: the table says why. */
const count = (wanted) => {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).filter(({ result }) => result === wanted).length;
  } catch {
    return 0;
  }
};
const passed = count('green');
const failed = count('red') || (well ? 0 : 1);
rmSync(folder, { recursive: true, force: true });
process.stdout.write(`${passed} passed, ${failed} failed\n`);
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
