import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Worker } from '@temporalio/worker';
import type { WorkflowBundle } from '@temporalio/worker';
import { recordedHistories } from '#test/support/histories';
import { bundleMentorCourse, installRuntime } from '#test/support/mentor-course';

describe('a course asleep since an earlier version', () => {
  const folder = join(import.meta.dirname, '../../.local');
  let changed: string;
  let bundle: WorkflowBundle;
  beforeAll(async () => {
    installRuntime();
    await mkdir(folder, { recursive: true });
    changed = await mkdtemp(join(folder, 'changed-workflow-'));
    bundle = await bundleMentorCourse();
  }, 60_000);
  afterAll(() => rm(changed, { recursive: true, force: true }));

  it('goes on under today’s code', async () => {
    const histories = await recordedHistories();
    expect(histories.map(([name]) => name)).toEqual(
      expect.arrayContaining(['long', 'news', 'patience', 'phases']),
    );
    for (const [, history] of histories) await Worker.runReplayHistory({ workflowBundle: bundle }, history);
  });

  it('would be stopped by a change of what the workflow does, and this test sees it', async () => {
    await cp(import.meta.dirname, changed, { recursive: true });
    const file = join(changed, 'workflow.ts');
    const code = await readFile(file, 'utf8');
    const sleepsFirst = code.replace(
      'let now = await',
      'await condition(() => false, 1000);\n  let now = await',
    );
    expect(sleepsFirst).not.toBe(code);
    await writeFile(file, sleepsFirst);

    const workflowBundle = await bundleMentorCourse(file);
    for (const [, history] of await recordedHistories())
      await expect(Worker.runReplayHistory({ workflowBundle }, history)).rejects.toThrow(/[Nn]ondeterminism/);
  }, 60_000);
});
