import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { MockActivityEnvironment } from '@temporalio/testing';
import { withPulse } from './pulse.ts';

describe('work with a pulse', () => {
  let environment: MockActivityEnvironment;
  let beats: number;
  beforeEach(() => {
    jest.useFakeTimers();
    beats = 0;
    environment = new MockActivityEnvironment();
    environment.on('heartbeat', () => {
      beats += 1;
    });
  });
  afterEach(() => {
    jest.useRealTimers();
  });
  const whileBeating = async (seconds: number): Promise<number> => {
    const before = beats;
    await jest.advanceTimersByTimeAsync(seconds * 1_000);
    return beats - before;
  };

  it('is heard of every other second while it goes on, and no more when it has ended', async () => {
    let finish = (): void => undefined;
    const work = withPulse(async (what: string) => {
      await new Promise<void>((resolve) => {
        finish = resolve;
      });
      return `${what}: done`;
    });
    const done = environment.run(work, 'digests');
    expect(await whileBeating(60)).toBe(30);
    finish();
    expect(await done).toBe('digests: done');
    expect(await whileBeating(60)).toBe(0);
  });

  it('is silent when it has failed, and says why', async () => {
    const work = withPulse(() => Promise.reject(new Error('the database is away')));
    await expect(environment.run(work, 'digests')).rejects.toThrow('the database is away');
    expect(await whileBeating(60)).toBe(0);
  });
});
