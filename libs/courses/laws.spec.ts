import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { phaseOf } from '#courses';
import { bul, retOgPligt } from '#test/support/course-story';
import { livesOf } from '#test/support/random-lives';
import { commandsAmong } from '#test/support/random-steps';
import { targetsOf } from './leads-to.ts';
import { courseLifecycle } from './lifecycle.ts';

describe('a random life', () => {
  it('reaches any state there is', () => {
    const reached = fc
      .sample(livesOf(bul, retOgPligt), { numRuns: 200, seed: 7 })
      .flatMap(({ seen }) => seen.map(({ after }) => after.state));
    expect([...new Set(reached)].toSorted()).toEqual(Object.keys(phaseOf).toSorted());
  });

  it('is made of every command, and of those that only their own time brings', () => {
    const among = new Set([...commandsAmong(bul), ...commandsAmong(retOgPligt)]);
    const all = new Set(Object.values(courseLifecycle).flatMap((row) => Object.keys(row)));
    expect([...all].filter((command) => !among.has(command)).toSorted()).toEqual([
      'IssueReminder',
      'RecordContactBreach',
    ]);
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
