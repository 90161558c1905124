// `npm test`: builds, runs the three kinds of test one after the other, and ends with the line `N passed, N failed`.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '..');
const results = mkdtempSync(path.join(tmpdir(), 'forlob-results-'));

/** Every law is held against so many random histories here; in `npm run check` against some hundred. */
process.env['FORLOB_LAW_RUNS'] ??= '10000';

/** Runs node in the checkout with its output shown as it comes; true when it ended well. */
const node = (...args) =>
  spawnSync(process.execPath, args, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] }).status === 0;

/** A suite that could not run at all counts as one failure, and so does a run that left no result. */
function runProject(project) {
  const file = path.join(results, `${project}.json`);
  const flags = ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning'];
  const jest = path.join(root, 'node_modules/jest/bin/jest.js');
  const well = node(...flags, jest, '--selectProjects', project, '--json', `--outputFile=${file}`, '--ci');
  try {
    const { numPassedTests, numFailedTests, numRuntimeErrorTestSuites } = JSON.parse(
      readFileSync(file, 'utf8'),
    );
    const failed = numFailedTests + numRuntimeErrorTestSuites;
    return { passed: numPassedTests, failed: failed === 0 && !well ? 1 : failed };
  } catch {
    return { passed: 0, failed: 1 };
  }
}

const built = node('infra/build.mjs');
const outcomes = ['unit', 'db', 'stack'].map(runProject);
rmSync(results, { recursive: true, force: true });

const passed = outcomes.reduce((sum, outcome) => sum + outcome.passed, 0);
const failed = outcomes.reduce((sum, outcome) => sum + outcome.failed, built ? 0 : 1);
if (!built) process.stdout.write('The build failed: see above. It counts as one failure.\n');
process.stdout.write(`${passed} passed, ${failed} failed\n`);
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
