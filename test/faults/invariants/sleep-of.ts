import { setTimeout as sleep } from 'node:timers/promises';
import {
  WorkflowNotFoundError,
  type Client,
  type WorkflowExecutionDescription,
  type WorkflowHandle,
} from '@temporalio/client';
import { defineSearchAttributeKey, SearchAttributeType } from '@temporalio/common';
import type { Instant } from '#kernel';

/** How a workflow stands in Temporal, when it has done what it was at. */
export interface Sleep {
  readonly status: string;
  /** When its next step is due, by what it says itself. */
  readonly due: Instant | undefined;
  /** A timer has been started and has neither fired nor been cancelled. */
  readonly timer: boolean;
  /** A workflow task or activity that has failed and is tried again, if any. */
  readonly failing: string | undefined;
}

const nextDue = defineSearchAttributeKey('ForlobNextDue', SearchAttributeType.DATETIME);

/**
 * A look at a course ends with a note in the database; the workflow says what it found a moment later. One that cannot go on
 * is begun anew after five attempts (ADR 0094).
 */
const patienceMs = 120_000;

/** Started; then the first task scheduled, started and completed. */
const eventsOfFirstTask = 4;

/** Undefined when there is no such workflow. One that is at work is waited for, two minutes at most. */
export const sleepOf = async (client: Client, workflowId: string): Promise<Sleep | undefined> => {
  const handle = client.workflow.getHandle(workflowId);
  try {
    const { status, typedSearchAttributes, raw } = await whenAtRest(handle);
    const { events } = await handle.fetchHistory();
    let timers = 0;
    for (const event of events ?? []) {
      if (event.timerStartedEventAttributes) timers += 1;
      if (event.timerFiredEventAttributes ?? event.timerCanceledEventAttributes) timers -= 1;
    }
    const task = raw.pendingWorkflowTask?.attempt ?? 0;
    const activity = raw.pendingActivities?.find(({ lastFailure }) => lastFailure);
    const failing =
      task > 1 ? `a workflow task is at attempt ${task}` : (activity?.lastFailure?.message ?? undefined);
    return {
      status: status.name,
      due: typedSearchAttributes.get(nextDue)?.toISOString(),
      timer: timers > 0,
      failing,
    };
  } catch (error) {
    if (error instanceof WorkflowNotFoundError) return undefined;
    throw error;
  }
};

const whenAtRest = async (handle: WorkflowHandle): Promise<WorkflowExecutionDescription> => {
  const givesUp = Date.now() + patienceMs;
  for (;;) {
    const described = await handle.describe();
    const { pendingWorkflowTask, pendingActivities } = described.raw;
    // A run that was continued within a second of its beginning is held back by the server for the rest of it, with no task.
    const held = described.status.name === 'RUNNING' && described.historyLength < eventsOfFirstTask;
    const atWork = held || Boolean(pendingWorkflowTask) || (pendingActivities?.length ?? 0) > 0;
    if (!atWork || Date.now() > givesUp) return described;
    await sleep(100);
  }
};
