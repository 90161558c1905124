import { describe, expect, it } from '@jest/globals';
import { accept, actor, appendTo, happened, kinds, newStream, tenant, type StoreUnderTest } from './kit.ts';

/** What is recorded, and who wins. */
export const appending = (open: () => Promise<StoreUnderTest>): void => {
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
};
