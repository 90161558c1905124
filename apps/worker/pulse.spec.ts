import { describe, expect, it } from '@jest/globals';
import { MockActivityEnvironment } from '@temporalio/testing';
import { withPulse } from './pulse.ts';

describe('work with a pulse', () => {
  it('is heard of while it goes on, and no more when it has ended', async () => {
    const environment = new MockActivityEnvironment();
    let beats = 0;
    const heard = new Promise<void>((resolve) => {
      environment.on('heartbeat', () => {
        beats += 1;
        if (beats === 2) resolve();
      });
    });
    const work = withPulse(async (what: string) => {
      await heard;
      return `${what}: done`;
    });
    expect(await environment.run(work, 'digests')).toBe('digests: done');
    expect(beats).toBe(2);
  });

  it('is silent when the work has failed, and says why', async () => {
    const environment = new MockActivityEnvironment();
    const work = withPulse(() => Promise.reject(new Error('the database is away')));
    await expect(environment.run(work, 'digests')).rejects.toThrow('the database is away');
  });
});
