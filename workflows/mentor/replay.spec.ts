import { beforeAll, describe, expect, it } from '@jest/globals';
import { Worker } from '@temporalio/worker';
import type { WorkflowBundle } from '@temporalio/worker';
import { recordedHistories } from '#test/support/histories';
import { bundleWorkflows, installRuntime } from '#test/support/mentor-course';

describe('a mentor asleep since an earlier version', () => {
  let bundle: WorkflowBundle;
  beforeAll(async () => {
    installRuntime();
    bundle = await bundleWorkflows();
  }, 60_000);

  it('goes on under today’s code', async () => {
    const histories = await recordedHistories('mentor');
    expect(histories.map(([name]) => name)).toEqual(['life', 'long', 'patience']);
    for (const [, history] of histories) await Worker.runReplayHistory({ workflowBundle: bundle }, history);
  });
});
