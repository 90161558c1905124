import { setTimeout as sleep } from 'node:timers/promises';
import type { Connection } from '@temporalio/client';
import { msToTs } from '@temporalio/common/lib/time.js';
import { registerSearchAttributes } from './search-attributes.ts';

/** How long Temporal keeps a run that has ended. The log keeps everything; this is for looking into what went wrong. */
const retention = '30 days';

/**
 * Makes the namespace where there is none, with what courses are found by; answers whether it was made.
 * Safe to repeat. A server learns of a new namespace within about ten seconds, so this waits for it.
 */
export const prepareNamespace = async (connection: Connection, namespace: string): Promise<boolean> => {
  const made = await connection.workflowService
    .registerNamespace({ namespace, workflowExecutionRetentionPeriod: msToTs(retention) })
    .then(
      () => true,
      (error: unknown) => {
        if (!/already exist/i.test(String(error))) throw error;
        return false;
      },
    );
  const givesUp = Date.now() + 60_000;
  for (;;)
    try {
      await registerSearchAttributes(connection, namespace);
      return made;
    } catch (error) {
      if (Date.now() > givesUp) throw error;
      await sleep(1_000);
    }
};
