import { describe, expect, it } from '@jest/globals';
import type { Changes } from '#views/read-changes';
import { createLiveHub, type Listening } from './live-hub.ts';

const seconds = 1_000;

/** A hub over a log that the test writes, by a clock that the test turns. */
const aHub = () => {
  let now = 0;
  let position = 7;
  const read: { tenant: string; after: number | undefined }[] = [];
  const log: { readonly at: number; readonly course: string }[] = [];
  const hub = createLiveHub(
    (tenant, after): Promise<Changes> => {
      read.push({ tenant, after });
      const courses = log
        .filter(({ at }) => after !== undefined && at > after)
        .map(({ course }) => ({
          ...{ course, team: 'nord', caseworker: null, coordinator: null, mentee: 'm', mentor: null },
          moved: false,
        }));
      return Promise.resolve({ position, courses });
    },
    () => now,
  );
  return {
    hub,
    read,
    happens: (course: string) => {
      position += 1;
      log.push({ at: position, course });
    },
    after: async (ms: number) => {
      now += ms;
      await hub.round();
    },
  };
};

const listener = (course: string, more: Partial<Listening> = {}) => {
  const wire = {
    said: [] as string[],
    ended: false,
    writableLength: 0,
    write: (text: string) => wire.said.push(text),
    end: () => {
      wire.ended = true;
    },
  };
  const listening: Listening = {
    ...{ tenant: 'nydansk', person: 'someone', wire, since: undefined },
    watched: {
      concerns: ({ courses }) => courses?.some((each) => each.course === course) ?? true,
      changedAt: 7,
    },
    ...more,
  };
  return { wire, listening };
};

const changed = (id: number) => `id: ${id}\nevent: changed\ndata: changed\n\n`;

describe('the hub of live pages', () => {
  it('tells a listener of what concerns him, and others nothing', async () => {
    const { hub, happens, after } = aHub();
    const [a, b] = [listener('a'), listener('b')];
    await hub.open(a.listening);
    await hub.open(b.listening);
    happens('a');
    await after(250);
    expect(a.wire.said).toEqual(['retry: 1000\nid: 7\n\n', changed(8)]);
    expect(b.wire.said).toEqual(['retry: 1000\nid: 7\n\n']);
  });

  it('tells it at most once a second, and what came meanwhile when the second is over', async () => {
    const { hub, happens, after } = aHub();
    const { wire, listening } = listener('a');
    await hub.open(listening);
    for (let n = 0; n < 12; n += 1) {
      if (n < 3) happens('a');
      await after(250);
    }
    expect(wire.said.slice(1)).toEqual([changed(8), changed(10)]);
  });

  it.each([
    ['came back having missed something', 6, 1],
    ['came back having missed nothing', 7, 0],
    ['comes for the first time', undefined, 0],
  ])('tells one who %s what he needs', async (_, since, told) => {
    const { hub, after } = aHub();
    const { wire, listening } = listener('a', { since });
    await hub.open(listening);
    await after(250);
    expect(wire.said.filter((said) => said === changed(7))).toHaveLength(told);
  });

  it('looks once a round at each organisation, however many listen, and at none that nobody listens to', async () => {
    const { hub, read, after } = aHub();
    await after(250);
    expect(read).toEqual([]);
    for (let n = 0; n < 50; n += 1)
      for (const tenant of ['nydansk', 'soeby'])
        await hub.open(listener('a', { tenant, person: `person-${n}` }).listening);
    read.length = 0;
    await after(250);
    await after(250);
    expect(read.map(({ tenant }) => tenant)).toEqual(['nydansk', 'soeby', 'nydansk', 'soeby']);
  });

  it('says every fifteen seconds that it is there, and ends a stream after two minutes', async () => {
    const { hub, after } = aHub();
    const { wire, listening } = listener('a');
    await hub.open(listening);
    for (let n = 0; n < 7; n += 1) await after(15 * seconds);
    expect(wire.said.filter((said) => said.startsWith(':'))).toHaveLength(7);
    expect(wire.ended).toBe(false);
    await after(15 * seconds);
    expect(wire.ended).toBe(true);
    expect(hub.streams).toBe(0);
  });

  it('has room for four streams of one person, and again when one has left', async () => {
    const { hub } = aHub();
    const leaves = [];
    for (let n = 0; n < 4; n += 1) leaves.push(await hub.open(listener('a').listening));
    expect(hub.room('nydansk', 'someone')).toBe('tooManyOfHis');
    expect(hub.room('nydansk', 'someone-else')).toBe('room');
    leaves[0]?.();
    expect(hub.room('nydansk', 'someone')).toBe('room');
  });

  it('ends the streams of one who signs out, of one who takes nothing, and at its end all', async () => {
    const { hub, after } = aHub();
    const [out, stuck, other] = ['out', 'stuck', 'other'].map((person) => listener('a', { person }));
    for (const each of [out, stuck, other]) if (each) await hub.open(each.listening);
    hub.endOf('nydansk', 'out');
    expect([out?.wire.ended, other?.wire.ended]).toEqual([true, false]);
    if (stuck) stuck.wire.writableLength = 100_000;
    await after(250);
    expect([stuck?.wire.ended, other?.wire.ended]).toEqual([true, false]);
    hub.end();
    expect([other?.wire.ended, hub.streams]).toEqual([true, 0]);
  });

  it('keeps everyone when a look fails, and tells them with the next that does not', async () => {
    let fails = false;
    const hub = createLiveHub(
      (_, after) =>
        fails
          ? Promise.reject(new Error('no database'))
          : Promise.resolve({ position: after === undefined ? 7 : 8, courses: null }),
      () => 0,
    );
    const { wire, listening } = listener('a');
    await hub.open(listening);
    fails = true;
    await hub.round();
    expect([wire.said.length, hub.streams]).toEqual([1, 1]);
    fails = false;
    await hub.round();
    expect(wire.said.at(-1)).toBe(changed(8));
  });
});
