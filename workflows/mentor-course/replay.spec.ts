import { beforeAll, describe, expect, it } from '@jest/globals';
import { Worker } from '@temporalio/worker';
import type { WorkflowBundle } from '@temporalio/worker';
import { recordedHistories } from '#test/support/histories';
import { bundleWorkflows, installRuntime } from '#test/support/mentor-course';
import { bundleVariant, timerFirst } from '#test/support/workflow-variant';

describe('a course asleep since an earlier version', () => {
  let bundle: WorkflowBundle;
  beforeAll(async () => {
    installRuntime();
    bundle = await bundleWorkflows();
  }, 60_000);

  it('goes on under today’s code', async () => {
    const histories = await recordedHistories();
    expect(histories.map(([name]) => name)).toEqual(
      expect.arrayContaining(['long', 'news', 'patience', 'phases']),
    );
    for (const [, history] of histories) await Worker.runReplayHistory({ workflowBundle: bundle }, history);
  });

  it('would be stopped by a change of what the workflow does, and this test sees it', async () => {
    const workflowBundle = await bundleVariant(timerFirst);
    for (const [, history] of await recordedHistories())
      await expect(Worker.runReplayHistory({ workflowBundle }, history)).rejects.toThrow(/[Nn]ondeterminism/);
  }, 60_000);
});
