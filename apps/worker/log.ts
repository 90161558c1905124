import { DefaultLogger } from '@temporalio/worker';
import pino from 'pino';

/** What a worker says; ids and codes, never a person. */
export const log = pino({ level: process.env['LOG_LEVEL'] ?? 'info', base: { app: 'worker' } });

/** What Temporal's SDK says, where it is worth a line. */
export const runtimeLogger = new DefaultLogger('WARN', ({ level, message, meta }) => {
  const { workflowId, error }: Record<string, unknown> = meta ?? {};
  const what = error instanceof Error ? `${error.name}: ${error.message.slice(0, 200)}` : undefined;
  log[level === 'ERROR' ? 'error' : 'warn']({ workflowId, error: what }, message);
});
