import { DefaultLogger } from '@temporalio/worker';
import { createLog } from '#infra/observe/log';

export const log = createLog('worker');

/** What Temporal's SDK says, where it is worth a line: which workflow, and what kind of error. */
export const runtimeLogger = new DefaultLogger('WARN', ({ level, message, meta }) => {
  const { workflowId, error }: Record<string, unknown> = meta ?? {};
  log[level === 'ERROR' ? 'error' : 'warn']({ workflowId, ...(error !== undefined && { error }) }, message);
});
