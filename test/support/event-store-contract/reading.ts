import { describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { accept, actor, appendTo, happened, newStream, tenant, type StoreUnderTest } from './kit.ts';

/** The log and its streams, as readers see them. */
export const reading = (open: () => Promise<StoreUnderTest>): void => {
  describe('the log', () => {
    it('has positions without gaps under eight writers, and a reader who polls misses none', async () => {
      const { store } = await open();
      const of = 'dense';
      const seen: number[] = [];
      const writing = { goesOn: true };
      const reader = (async () => {
        while (writing.goesOn || (await store.head(of)) > seen.length)
          seen.push(...(await store.read(of, seen.at(-1) ?? 0, 100)).map(({ position }) => position));
      })();
      await Promise.all(
        Array.from({ length: 8 }, async () => {
          const stream = newStream();
          for (let version = 0; version < 40; version += 2)
            await accept(store, appendTo(stream, version, { events: [happened(), happened()] }), of);
        }),
      );
      writing.goesOn = false;
      await reader;
      expect(seen).toEqual(Array.from({ length: 320 }, (_, index) => index + 1));
    });

    it('keeps the events of one append together and in their order', async () => {
      const { store } = await open();
      const of = 'together';
      const types = Array.from({ length: 10 }, (_, index) => `Step${index}`);
      const results = await Promise.all(
        Array.from({ length: 20 }, () =>
          accept(store, appendTo(newStream(), 0, { events: types.map((type) => happened(type)) }), of),
        ),
      );
      for (const { firstPosition, lastPosition, eventIds } of results) {
        const page = await store.read(of, firstPosition - 1, 10);
        expect(page.map(({ type }) => type)).toEqual(types);
        expect(page.map(({ id }) => id)).toEqual(eventIds);
        expect(page.at(-1)?.position).toBe(lastPosition);
      }
    });

    it('never lets recordedAt run backwards, and follows the application clock', async () => {
      const { store, advance } = await open();
      const of = 'clock';
      const before = await store.now();
      await accept(store, appendTo(newStream(), 0), of);
      await advance(86_400_000);
      await Promise.all(Array.from({ length: 20 }, () => accept(store, appendTo(newStream(), 0), of)));
      const times = (await store.read(of, 0, 100)).map(({ recordedAt }) => recordedAt);
      expect(times).toEqual([...times].sort());
      expect(Date.parse(times.at(-1) ?? '') - Date.parse(before)).toBeGreaterThanOrEqual(86_400_000);
      expect((await store.load(of, newStream())).now >= (times.at(-1) ?? '')).toBe(true);
    });

    it('is read in pages, each tenant its own', async () => {
      const { store } = await open();
      for (const name of ['page-a', 'page-b'])
        for (let count = 0; count < 3; count += 1) await accept(store, appendTo(newStream(), 0), name);
      expect((await store.read('page-a', 0, 2)).map(({ position }) => position)).toEqual([1, 2]);
      expect((await store.read('page-a', 2, 2)).map(({ position, tenant: of }) => [position, of])).toEqual([
        [3, 'page-a'],
      ]);
      expect(await store.head('page-b')).toBe(3);
      expect(await store.head('nobody')).toBe(0);
      expect(await store.tenants()).toEqual(expect.arrayContaining(['page-a', 'page-b']));
      expect(await store.tenants()).not.toContain('nobody');
    });

    it('tells its listeners', async () => {
      const { store } = await open();
      const heard: string[] = [];
      const stop = store.onNews((of) => heard.push(of));
      // The listener's connection may open after the first append: news is a hint, so say it again.
      for (let attempt = 0; attempt < 100 && !heard.includes('news'); attempt += 1) {
        await accept(store, appendTo(newStream(), 0), 'news');
        await sleep(20);
      }
      stop();
      expect(heard).toContain('news');
    });
  });

  describe('a stream', () => {
    it('is read up to a version', async () => {
      const { store } = await open();
      const stream = newStream();
      await accept(store, appendTo(stream, 0, { events: [happened(), happened(), happened()] }));
      expect((await store.load(tenant, stream, { upToVersion: 2 })).version).toBe(2);
    });

    it('is not there for another tenant', async () => {
      const { store } = await open();
      const stream = newStream();
      const commandId = randomUUID();
      const key = `mentor:${randomUUID()}:place:1`;
      const append = appendTo(stream, 0, {
        commandId,
        claims: { take: [{ key, owner: stream }], release: [] },
      });
      await accept(store, append);
      expect((await store.load('soeby', stream)).events).toEqual([]);
      expect(await store.findCommand('soeby', actor.id, commandId)).toBeUndefined();
      await accept(store, append, 'soeby');
    });

    it('gives its texts only when they are asked for, and no longer once they are erased', async () => {
      const { store, erase } = await open();
      const stream = newStream();
      const [mentee, mentor] = [randomUUID(), randomUUID()];
      const texts = {
        note: { subject: mentee, group: 'case', text: 'En fiktiv note: æøå' },
        reason: { subject: mentor, group: 'case', text: 'Opdigtet' },
      } as const;
      await accept(store, appendTo(stream, 0, { events: [{ ...happened(), texts }, happened()] }));
      expect((await store.load(tenant, stream)).events[0]).not.toHaveProperty('texts');
      expect((await store.load(tenant, stream, { texts: true })).events.map((event) => event.texts)).toEqual([
        texts,
        undefined,
      ]);
      await erase(tenant, mentor);
      const { events } = await store.load(tenant, stream, { texts: true });
      expect(events[0]?.texts).toEqual({ note: texts.note });
    });
  });
};
