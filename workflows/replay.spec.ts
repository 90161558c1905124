import { beforeAll, describe, expect, it } from '@jest/globals';
import { Worker } from '@temporalio/worker';
import type { WorkflowBundle } from '@temporalio/worker';
import { recordedHistories } from '#test/support/histories';
import { bundleWorkflows, installRuntime } from '#test/support/mentor-course';
import { bundleVariant, timerFirst } from '#test/support/workflow-variant';

beforeAll(installRuntime);

describe('whoever is asleep since an earlier version', () => {
  let bundle: WorkflowBundle;
  beforeAll(async () => {
    bundle = await bundleWorkflows();
  }, 60_000);

  it.each([
    ['mentor-course', ['long', 'news-while-looking', 'news', 'patience', 'phases', 'search']],
    ['mentor', ['life', 'long', 'patience']],
    ['tenant', ['days', 'long', 'patience']],
  ])('goes on under today’s code: %s', async (workflow, recorded) => {
    const histories = await recordedHistories(workflow);
    expect(histories.map(([name]) => name)).toEqual(recorded);
    for (const [, history] of histories) await Worker.runReplayHistory({ workflowBundle: bundle }, history);
  });
});

describe('a course', () => {
  it('would be stopped by a change of what the workflow does, and this test sees it', async () => {
    const workflowBundle = await bundleVariant(timerFirst);
    for (const [, history] of await recordedHistories())
      await expect(Worker.runReplayHistory({ workflowBundle }, history)).rejects.toThrow(/[Nn]ondeterminism/);
  }, 60_000);
});
