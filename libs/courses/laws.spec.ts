import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { claimsOf, foldCourse, hasEnded, notReferred, phaseOf } from '#courses';
import { isRefusal } from '#kernel';
import { always, lives } from '#test/support/random-lives';
import { targetsOf } from './leads-to.ts';
import { courseLifecycle } from './lifecycle.ts';

/** The table without its types: every state by every command is more than TypeScript will tell apart. */
const rows: Readonly<Record<string, Readonly<Record<string, object>>>> = courseLifecycle;

const isMatched = (course: { readonly state: string }): boolean => 'match' in course && course.match !== null;

describe('laws of every course', () => {
  it('deciding the same twice records nothing the second time', () => {
    always(({ seen }) => {
      for (const { again } of seen) expect(isRefusal(again) ? [] : again).toEqual([]);
    });
  });

  it('folding event by event is folding the whole', () => {
    always(({ events, seen }) => {
      expect(foldCourse(structuredClone(events))).toEqual(seen.at(-1)?.after ?? notReferred);
    });
  });

  it('a decider leads only to the states that the table declares', () => {
    always(({ seen }) => {
      for (const { before, after, command } of seen) {
        expect([before.state, ...targetsOf(rows[before.state]?.[command.type] ?? {})]).toContain(after.state);
      }
    });
  });

  it('transitions, the last act and the ledger never go back', () => {
    always(({ seen }) => {
      for (const { before, after } of seen) {
        if (before.state === 'notReferred' || after.state === 'notReferred') continue;
        expect(after.lastTransitionOn >= before.lastTransitionOn).toBe(true);
        expect(after.lastActOn >= before.lastActOn).toBe(true);
        expect(after.ledger.contacts.length).toBeGreaterThanOrEqual(before.ledger.contacts.length);
        expect(after.ledger.missed.length).toBeGreaterThanOrEqual(before.ledger.missed.length);
        expect(after.episode).toBeGreaterThanOrEqual(before.episode);
      }
    });
  });

  it('claims are taken once, given back by their holder, and none outlives its course', () => {
    always(({ seen }) => {
      const held = new Set<string>();
      for (const { before, after, decided } of seen) {
        const { take, release } = claimsOf('a', before, decided);
        for (const key of release) expect(held.delete(key)).toBe(true);
        for (const { key, owner } of take) {
          expect(owner).toBe('course-a');
          expect(held.has(key)).toBe(false);
          held.add(key);
        }
        const matched = isMatched(after) ? 1 : 0;
        const open = after.state !== 'notReferred' && phaseOf[after.state] !== 'after' ? 1 : 0;
        expect(held.size).toBe(matched + open);
      }
    });
  });

  it('a whole history in one append claims what is held at its end', () => {
    always(({ events, seen }) => {
      const after = seen.at(-1)?.after ?? notReferred;
      const { take, release } = claimsOf('a', notReferred, events);
      const open = after.state !== 'notReferred' && phaseOf[after.state] !== 'after';
      expect([take.length, release.length]).toEqual([Number(open) + Number(isMatched(after)), 0]);
    });
  });

  it('an ended course counts from nothing, and a refusal has all its words', () => {
    always(({ seen, refusals }) => {
      for (const { after } of seen)
        if (after.state !== 'notReferred' && hasEnded(after))
          expect(after.occasions.every(({ endedOn }) => endedOn !== null)).toBe(true);
      for (const { da, en } of refusals) expect(`${da} ${en}`).not.toMatch(/[{}]|undefined|null|object/);
    });
  });

  it('random lives reach every state', () => {
    const reached = fc
      .sample(lives, { numRuns: 200, seed: 7 })
      .flatMap(({ seen }) => seen.map(({ after }) => after.state));
    expect([...new Set(reached)].toSorted()).toEqual(Object.keys(phaseOf).toSorted());
  });
});

describe('the table', () => {
  it('has a way to an end from every state', () => {
    const ends = new Set(['archived', 'declined', 'rejected', 'withdrawn', 'disposed']);
    const states = Object.keys(courseLifecycle) as (keyof typeof courseLifecycle)[];
    for (let round = 0; round < states.length; round++)
      for (const state of states)
        if (
          Object.values(courseLifecycle[state])
            .flatMap(targetsOf)
            .some((to) => ends.has(to))
        )
          ends.add(state);
    expect(states.filter((state) => !ends.has(state))).toEqual([]);
  });
});
