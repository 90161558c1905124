import { describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import type { StreamId } from '#kernel';
import type { Append } from '#event-store';
import { accept, actor, appendTo, happened, kinds, newStream, tenant, type StoreUnderTest } from './kit.ts';

/** A command takes effect once, and a claim has one owner. */
export const commandsAndClaims = (open: () => Promise<StoreUnderTest>): void => {
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
};
