import { afterAll, beforeAll } from '@jest/globals';
import type { WorkflowHandle } from '@temporalio/client';
import type { TestWorkflowEnvironment } from '@temporalio/testing';
import type { WorkflowBundle } from '@temporalio/worker';
import { recordHistory } from './histories.ts';
import { bundleWorkflows, startTimeSkipping, withWorker } from './mentor-course.ts';

/** A workflow that is about one thing, as all here are. */
type AboutOne = (ref: object) => Promise<void>;

/** One run of a workflow: what it is about, who looks for it, and under which name its history is kept. */
export interface Run {
  readonly name: string;
  readonly workflow: keyof typeof folderOf;
  readonly workflowId: string;
  readonly ref: object;
  readonly activities: object;
}

/** Where a workflow is at home, below `workflows/`. */
const folderOf = { mentorCourse: 'mentor-course', mentor: 'mentor', tenant: 'tenant' } as const;

/** A Temporal whose clock jumps ahead and the workflows' code, for all tests of a `describe`. */
export const useSkippingServer = () => {
  const open: { server?: TestWorkflowEnvironment; bundle?: WorkflowBundle } = {};
  const opened = () => {
    const { server, bundle } = open;
    if (server === undefined || bundle === undefined) throw new Error('the server has not started yet');
    return { server, bundle };
  };
  beforeAll(async () => {
    [open.server, open.bundle] = await Promise.all([startTimeSkipping(), bundleWorkflows()]);
  }, 180_000);
  afterAll(() => opened().server.teardown());
  return {
    server: () => opened().server,
    /** Starts the workflow, lets `work` happen, and keeps the history of its first run. */
    run: <Result>(
      { name, workflow, workflowId, ref, activities }: Run,
      work: (handle: WorkflowHandle<AboutOne>) => Promise<Result>,
    ): Promise<Result> => {
      const { server, bundle } = opened();
      return withWorker(server, bundle, activities, async (taskQueue) => {
        const handle = await server.client.workflow.start<AboutOne>(workflow, {
          args: [ref],
          taskQueue,
          workflowId,
        });
        const { runId } = await handle.describe();
        const result = await work(handle);
        await recordHistory(name, server.client.workflow.getHandle(workflowId, runId), folderOf[workflow]);
        return result;
      });
    },
  };
};
