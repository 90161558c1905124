import { describe, expect, it } from '@jest/globals';
import { ApplicationFailure, ApplicationFailureCategory } from '@temporalio/common';
import { NotInTheLog } from '#use-cases/time/tick';
import { missingOnce } from './missing-once.ts';

describe('a course that is not in the log', () => {
  it('is told of once, until it has been there, and fails without a line of the SDK', async () => {
    const log = new Set<string>();
    const told: string[] = [];
    const tick = missingOnce(
      (_, courseId) => (log.has(courseId) ? Promise.resolve(1) : Promise.reject(new NotInTheLog(courseId))),
      (tenant, courseId) => told.push(`${tenant}/${courseId}`),
    );
    const failure: unknown = await tick('soeby', 'a').catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(ApplicationFailure);
    expect(failure).toMatchObject({ type: 'NotInTheLog', category: ApplicationFailureCategory.BENIGN });
    await expect(tick('soeby', 'a')).rejects.toThrow('a');
    await expect(tick('soeby', 'b')).rejects.toThrow('b');
    expect(told).toEqual(['soeby/a', 'soeby/b']);
    log.add('a');
    expect(await tick('soeby', 'a')).toBe(1);
    log.clear();
    await expect(tick('soeby', 'a')).rejects.toThrow('a');
    expect(told).toEqual(['soeby/a', 'soeby/b', 'soeby/a']);
  });

  it('leaves other failures as they are', async () => {
    const broken = new Error('broken');
    const tick = missingOnce(
      () => Promise.reject(broken),
      () => undefined,
    );
    await expect(tick('soeby', 'a')).rejects.toBe(broken);
  });
});
