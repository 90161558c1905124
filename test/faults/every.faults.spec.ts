import { randomInt } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { checkout } from '#infra/local/folders';
import { createRandom } from '../support/random.ts';
import { faults } from './faults/index.ts';
import { planRun, type Trial } from './plan-of-run.ts';
import { keepRun, keptRuns, type Result } from './results.ts';
import { faultsTable } from './table.ts';
import { createTrials } from './trials.ts';

const seed = Number(process.env['FAULT_SEED'] ?? randomInt(1_000_000));
const only = process.env['FAULT_ONLY'];
const pairs = 15;
const plan = planRun(faults, seed, pairs).filter(({ name }) => only === undefined || name.includes(only));

describe(`the whole system under load, and what goes wrong (FAULT_SEED=${seed})`, () => {
  const began = performance.now();
  const say = (line: string): boolean => process.stderr.write(`${line}\n`);
  const trials = createTrials(createRandom(seed), say);
  const results: Result[] = [];
  say(`FAULT_SEED=${seed}: ${plan.length} trials`);

  afterAll(async () => {
    await trials.close();
    const told = process.env['FAULT_RESULTS'];
    if (told !== undefined) writeFileSync(told, JSON.stringify(results));
    const minutes = Math.round((performance.now() - began) / 6_000) / 10;
    if (only === undefined && results.length === plan.length) {
      const machine = `${cpus().length} cores, ${process.platform}, Node ${process.version}`;
      keepRun({ seed, ended: new Date().toISOString(), minutes, machine, results });
      const table = faultsTable(
        keptRuns(),
        faults.map(({ name }) => name),
      );
      writeFileSync(path.join(checkout, 'docs/faults.md'), table);
    }
    say(`${results.length} trials in ${minutes} minutes (FAULT_SEED=${seed})`);
  }, 120_000);

  it.each([...plan])(
    '$name',
    async (trial: Trial) => {
      const result = await trials.run(trial);
      results.push(result);
      expect(result.result === 'red' ? result.why : []).toEqual([]);
    },
    600_000,
  );
});
