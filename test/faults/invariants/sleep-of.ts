import { WorkflowNotFoundError, type Client } from '@temporalio/client';
import { defineSearchAttributeKey, SearchAttributeType } from '@temporalio/common';
import type { Instant } from '#kernel';

/** How a workflow stands in Temporal. */
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

/** Undefined when there is no such workflow. */
export const sleepOf = async (client: Client, workflowId: string): Promise<Sleep | undefined> => {
  const handle = client.workflow.getHandle(workflowId);
  try {
    const { status, typedSearchAttributes, raw } = await handle.describe();
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
