import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createRandom } from '../support/random.ts';
import { faults } from './faults/index.ts';
import { openHouse, type House } from './house.ts';
import { tryFaults, type Troubled } from './try-faults.ts';

describe('scratch', () => {
  let house: House;
  const troubled: Troubled = [];
  beforeAll(async () => {
    house = await openHouse(createRandom(1));
  }, 120_000);
  afterAll(() => house.close(), 60_000);
  const only = process.env['FAULT_ONLY'];
  it.each(faults.filter(({ name }) => !only || name.includes(only)))('$name', async (fault) => {
    const t = Date.now();
    const outcome = await tryFaults(house, [fault], createRandom(2), troubled);
    process.stderr.write(`${fault.name} ${Date.now() - t} ms ${JSON.stringify(outcome, null, 1)}\n`);
    const counts: Record<string, number> = {};
    for (const { path, answer } of house.load.book.sent()) {
      const key = `${path.replace(/[0-9a-f-]{36}/, '*')} ${answer?.status} ${answer?.body['code'] ?? ''}`;
      counts[key] = (counts[key] ?? 0) + 1;
    }
    process.stderr.write(JSON.stringify(counts, null, 1));
    expect(outcome.broken).toEqual([]);
  }, 300_000);
});
