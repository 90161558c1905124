import { randomInt } from 'node:crypto';
import { afterAll, describe, expect, it } from '@jest/globals';
import { createRandom } from '../support/random.ts';
import { faults } from './faults/index.ts';
import { createTrials } from './trials.ts';

const seed = Number(process.env['FAULT_SEED'] ?? randomInt(1_000_000));

/** One that hits each server the truth passes through, and one that hits the way out; `npm run test:faults` runs them all. */
const short = [
  'API killed, each instance',
  'projector killed, each instance',
  'PostgreSQL killed with all its processes',
  'every message delivered twice',
];

describe(`the whole system under load, in short (FAULT_SEED=${seed})`, () => {
  const told: string[] = [];
  const trials = createTrials(createRandom(seed), (line) => told.push(line));
  afterAll(() => trials.close(), 60_000);

  it.each(short)(
    'is well again after: %s',
    async (wanted) => {
      const fault = faults.find(({ name }) => name === wanted);
      const { result } = await trials.run({ name: wanted, faults: fault ? [fault] : [], seed });
      expect(result === 'green' ? [] : told).toEqual([]);
    },
    300_000,
  );
});
