import { describe, expect, it } from '@jest/globals';
import { keepRunning, type PartState } from './keep-running.ts';
import type { Part } from './part.ts';

const watched = () => {
  const states: PartState[] = [];
  const waits: number[] = [];
  return {
    states,
    waits,
    onState: (_: string, state: PartState) => states.push(state),
    onFailure: (_: string, __: unknown, waitMs: number) => waits.push(waitMs),
  };
};

describe('keeping a part running', () => {
  it('starts it again after a failure, waiting longer each time', async () => {
    let runs = 0;
    const part: Part = {
      name: 'part',
      run: () => (++runs < 4 ? Promise.reject(new Error('not yet')) : Promise.resolve()),
    };
    const watching = watched();
    await keepRunning(part, watching, new AbortController().signal, 1);
    expect(watching.waits).toEqual([1, 2, 4]);
    expect(watching.states.at(-1)).toBe('ended');
  });

  it('ends with the signal, and takes what fails then for the end', async () => {
    const ending = new AbortController();
    const part: Part = {
      name: 'part',
      run: () => {
        ending.abort();
        return Promise.reject(new Error('interrupted'));
      },
    };
    const watching = watched();
    await keepRunning(part, watching, ending.signal, 1);
    expect(watching.waits).toEqual([]);
  });
});
