import { describe, expect, it } from '@jest/globals';
import { createInMemoryEventStore } from '#event-store/in-memory-event-store';
import type { EventStore } from '#event-store';
import { anAppend } from '#test/support/store';
import { sharePages } from './shared-pages.ts';

const tenant = 'nydansk';

describe('shared pages', () => {
  const open = () => {
    const store = createInMemoryEventStore();
    let reads = 0;
    const counting: EventStore = {
      ...store,
      read: (...page) => {
        reads += 1;
        return store.read(...page);
      },
    };
    const record = (stream: string) => store.append(tenant, anAppend({ stream: `message-${stream}` }));
    return { record, shared: sharePages(counting), reads: () => reads };
  };

  it('are read once, however many ask for them, at once or one after the other', async () => {
    const { record, shared, reads } = open();
    for (const stream of ['a', 'b', 'c']) await record(stream);
    const pages = await Promise.all([shared.read(tenant, 0, 2), shared.read(tenant, 0, 2)]);
    pages.push(await shared.read(tenant, 0, 2));
    expect(pages.map((page) => page.map(({ position }) => position))).toEqual([
      [1, 2],
      [1, 2],
      [1, 2],
    ]);
    expect(reads()).toBe(1);
  });

  it('end where the log ends for the one who asks now, not for the one who asked before', async () => {
    const { record, shared } = open();
    await record('a');
    const [first, second] = [shared.read(tenant, 0, 5), record('b').then(() => shared.read(tenant, 0, 5))];
    expect((await first).length).toBeLessThan(5);
    expect(await second).toHaveLength(2);
    await record('c');
    expect(await shared.read(tenant, 0, 5)).toHaveLength(3);
  });
});
