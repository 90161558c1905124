import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { anAppend, openTestStore, type TestStore } from '#test/support/store';
import { createWakes, type Wakes } from './wakes.ts';
import { reconcile } from './reconcile.ts';

const tenant = 'nydansk';
const hour = 3_600_000;

describe('notes of looks at courses', () => {
  let test: TestStore;
  let wakes: Wakes;
  const courseId = randomUUID();
  beforeAll(async () => {
    test = await openTestStore();
    wakes = createWakes(test.pool, 'course');
    await test.store.append(tenant, anAppend({ stream: `course-${courseId}` }));
  });
  afterAll(() => test.close());

  const inHours = async (hours: number): Promise<string> =>
    new Date(Date.parse(await test.store.now()) + hours * hour).toISOString();
  const look = async (wakeInHours: number, lookedInHours = 0): Promise<void> =>
    wakes.note(tenant, {
      ...{ id: courseId, version: 1, ended: false },
      wakeAt: await inHours(wakeInHours),
      lookedAt: await inHours(lookedInHours),
    });
  const rung = async (): Promise<readonly string[]> => {
    const woken: string[] = [];
    const workflows = {
      wake: (_tenant: string, id: string) => Promise.resolve(void woken.push(id)),
      running: () => Promise.resolve(new Set<string>([courseId])),
      stuck: () => Promise.resolve(new Set<string>()),
      beginAnew: () => Promise.resolve(),
    };
    await reconcile({ wakes, workflows }, tenant, new Map());
    return woken;
  };

  it('wait for the moment that the look named', async () => {
    await look(24);
    expect([await wakes.waiting(tenant), await rung()]).toEqual([[], []]);
    await look(-1);
    expect([await wakes.waiting(tenant), await rung()]).toEqual([[courseId], [courseId]]);
  });

  it('are worth nothing when the clock has stepped back behind them, until someone has looked again', async () => {
    await look(48, 30);
    expect([await wakes.waiting(tenant), await rung()]).toEqual([[courseId], [courseId]]);
    await look(48);
    expect([await wakes.waiting(tenant), await rung()]).toEqual([[], []]);
  });
});
