import { describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { StreamId } from '#kernel';
import type { Append, AppendResult, EventStore, NewEvent } from '#event-store';

export interface StoreUnderTest {
  readonly store: EventStore;
  /** The application's clock goes forward by so much. */
  readonly advance: (ms: number) => Promise<void>;
  /** Destroys the keys of a subject. */
  readonly erase: (tenant: string, subject: string) => Promise<void>;
}

const tenant = 'nydansk';
const actor = { id: 'user-1', role: 'coordinator' } as const;
const newStream = (): StreamId => `course-${randomUUID()}`;

const happened = (type = 'ContactHeld', data: object = { on: '2026-03-02' }): NewEvent => ({
  type,
  data,
  occurredAt: '2026-03-02T11:00:00.000Z',
});

const appendTo = (stream: StreamId, expectedVersion: number, more: Partial<Append> = {}): Append => ({
  stream,
  expectedVersion,
  events: [happened()],
  actor,
  commandId: randomUUID(),
  contentHash: 'aa',
  answer: { ok: true },
  correlationId: 'correlation-1',
  ...more,
});

const kinds = (results: readonly AppendResult[]): Record<string, number> => {
  const counts: Record<string, number> = {};
  for (const { kind } of results) counts[kind] = (counts[kind] ?? 0) + 1;
  return counts;
};

/** What every event store keeps, whatever it is made of. `open` gives the same store each time within a file. */
export const eventStoreContract = (open: () => Promise<StoreUnderTest>): void => {
  const accept = async (
    store: EventStore,
    append: Append,
    of = tenant,
  ): Promise<AppendResult & { kind: 'accepted' }> => {
    const result = await store.append(of, append);
    if (result.kind !== 'accepted') throw new Error(`The append was not accepted: ${result.kind}`);
    return result;
  };

  describe('appending', () => {
    it('returns what was recorded, with every header', async () => {
      const { store } = await open();
      const stream = newStream();
      const { eventIds, firstPosition, recordedAt } = await accept(
        store,
        appendTo(stream, 0, {
          commandId: `command-${stream}`,
          causationId: 'event-0',
          events: [
            {
              ...happened('MatchProposed', { episode: 1, note: 'æ "quoted" \\ \n' }),
              programmeVersion: 'bul@2018',
              ruleVersion: 'rule@2016-01-01',
              schemaVersion: 2,
            },
            { ...happened(), causationId: 'event-1', actor: { id: 'import', role: 'system' } },
          ],
        }),
      );
      const { events, version } = await store.load(tenant, stream);
      expect(version).toBe(2);
      expect(events).toEqual([
        {
          id: eventIds[0],
          tenant,
          stream,
          version: 1,
          position: firstPosition,
          type: 'MatchProposed',
          schemaVersion: 2,
          data: { episode: 1, note: 'æ "quoted" \\ \n' },
          occurredAt: '2026-03-02T11:00:00.000Z',
          recordedAt,
          actor,
          commandId: `command-${stream}`,
          correlationId: 'correlation-1',
          causationId: 'event-0',
          programmeVersion: 'bul@2018',
          ruleVersion: 'rule@2016-01-01',
        },
        expect.objectContaining({
          id: eventIds[1],
          version: 2,
          position: firstPosition + 1,
          schemaVersion: 1,
          actor: { id: 'import', role: 'system' },
          causationId: 'event-1',
          programmeVersion: null,
          ruleVersion: null,
        }),
      ]);
    });

    it('refuses an append decided on another version, and says which it is', async () => {
      const { store } = await open();
      const stream = newStream();
      expect(await store.append(tenant, appendTo(stream, 3))).toEqual({ kind: 'versionConflict', actual: 0 });
      await accept(store, appendTo(stream, 0));
      expect(await store.append(tenant, appendTo(stream, 0))).toEqual({ kind: 'versionConflict', actual: 1 });
      expect((await store.load(tenant, stream)).version).toBe(1);
    });

    it('lets exactly one of many win who decided on the same version', async () => {
      const { store } = await open();
      const stream = newStream();
      await accept(store, appendTo(stream, 0));
      const results = await Promise.all(
        Array.from({ length: 50 }, () => store.append(tenant, appendTo(stream, 1))),
      );
      expect(kinds(results)).toEqual({ accepted: 1, versionConflict: 49 });
      expect((await store.load(tenant, stream)).version).toBe(2);
    });

    it('refuses an append without events', async () => {
      const { store } = await open();
      await expect(store.append(tenant, appendTo(newStream(), 0, { events: [] }))).rejects.toThrow(
        RangeError,
      );
    });

    it('does not let losers fail the winners beside them', async () => {
      const { store } = await open();
      const streams = Array.from({ length: 30 }, newStream);
      const results = await Promise.all(
        streams.map((stream, index) => store.append(tenant, appendTo(stream, index % 3 === 0 ? 5 : 0))),
      );
      expect(kinds(results)).toEqual({ accepted: 20, versionConflict: 10 });
      for (const [index, result] of results.entries()) {
        if (result.kind !== 'accepted') continue;
        const { events } = await store.load(tenant, streams[index] ?? 'none-0');
        expect(events.map(({ position }) => position)).toEqual([result.firstPosition]);
      }
    });
  });

  describe('a command id', () => {
    it('takes effect once and gives the first answer, on the same stream or another', async () => {
      const { store } = await open();
      const stream = newStream();
      const commandId = randomUUID();
      const first = await accept(store, appendTo(stream, 0, { commandId, answer: { number: 'F-1001' } }));
      const again = {
        kind: 'duplicate',
        stream,
        contentHash: 'aa',
        answer: { number: 'F-1001' },
        version: 1,
        firstPosition: first.firstPosition,
        lastPosition: first.lastPosition,
      };
      expect(await store.append(tenant, appendTo(stream, 0, { commandId, answer: 2 }))).toEqual(again);
      expect(await store.append(tenant, appendTo(stream, 1, { commandId, answer: 2 }))).toEqual(again);
      const other = newStream();
      expect(await store.append(tenant, appendTo(other, 0, { commandId, contentHash: 'bb' }))).toEqual(again);
      expect((await store.load(tenant, stream)).version).toBe(1);
      expect((await store.load(tenant, other)).version).toBe(0);
    });

    it('sent 50 times in parallel takes effect once and gets one answer', async () => {
      const { store } = await open();
      const stream = newStream();
      const append = appendTo(stream, 0, { commandId: randomUUID(), events: [happened(), happened()] });
      const results = await Promise.all(Array.from({ length: 50 }, () => store.append(tenant, append)));
      expect(kinds(results)).toEqual({ accepted: 1, duplicate: 49 });
      const positions = results.map((result) => ('lastPosition' in result ? result.lastPosition : 0));
      expect(new Set(positions).size).toBe(1);
      expect((await store.load(tenant, stream)).version).toBe(2);
    });

    it('stays free when the append was not accepted', async () => {
      const { store } = await open();
      const stream = newStream();
      const commandId = randomUUID();
      await store.append(tenant, appendTo(stream, 4, { commandId }));
      expect(await store.findCommand(tenant, actor.id, commandId)).toBeUndefined();
      await accept(store, appendTo(stream, 0, { commandId }));
    });

    it('belongs to its actor', async () => {
      const { store } = await open();
      const commandId = randomUUID();
      await accept(store, appendTo(newStream(), 0, { commandId }));
      await accept(store, appendTo(newStream(), 0, { commandId, actor: { id: 'user-2', role: 'mentor' } }));
    });

    it('is found with its first answer', async () => {
      const { store } = await open();
      const stream = newStream();
      const commandId = randomUUID();
      const { firstPosition, lastPosition } = await accept(store, appendTo(stream, 0, { commandId }));
      expect(await store.findCommand(tenant, actor.id, commandId)).toEqual({
        stream,
        contentHash: 'aa',
        answer: { ok: true },
        version: 1,
        firstPosition,
        lastPosition,
      });
      expect(await store.findCommand(tenant, 'someone-else', commandId)).toBeUndefined();
    });
  });

  describe('a claim', () => {
    const taking = (owner: StreamId, key: string): Partial<Append> => ({
      claims: { take: [{ key, owner }], release: [] },
    });

    it('goes to one of two who race for it, and the loser leaves nothing', async () => {
      const { store } = await open();
      const key = `mentor:${randomUUID()}:place:1`;
      const streams = [newStream(), newStream()];
      const results = await Promise.all(
        streams.map((stream) => store.append(tenant, appendTo(stream, 0, taking(stream, key)))),
      );
      expect(kinds(results)).toEqual({ accepted: 1, claimTaken: 1 });
      const loser = streams[results.findIndex(({ kind }) => kind === 'claimTaken')] ?? newStream();
      expect(results.find(({ kind }) => kind === 'claimTaken')).toEqual({ kind: 'claimTaken', key });
      expect((await store.load(tenant, loser)).version).toBe(0);
      await accept(store, appendTo(loser, 0));
    });

    it('is released by its owner only, and is then free', async () => {
      const { store } = await open();
      const key = `mentor:${randomUUID()}:place:1`;
      const [owner, other] = [newStream(), newStream()];
      await accept(store, appendTo(owner, 0, taking(owner, key)));
      await accept(store, appendTo(other, 0, { claims: { take: [], release: [key] } }));
      expect((await store.append(tenant, appendTo(other, 1, taking(other, key)))).kind).toBe('claimTaken');
      await accept(store, appendTo(owner, 1, { claims: { take: [], release: [key] } }));
      await accept(store, appendTo(other, 1, taking(other, key)));
    });

    it('is taken again by its owner without harm', async () => {
      const { store } = await open();
      const key = `mentor:${randomUUID()}:place:1`;
      const owner = newStream();
      await accept(store, appendTo(owner, 0, taking(owner, key)));
      await accept(store, appendTo(owner, 1, taking(owner, key)));
    });
  });

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
