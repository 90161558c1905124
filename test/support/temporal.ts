import { randomUUID } from 'node:crypto';
import { Connection } from '@temporalio/client';
import { msToTs } from '@temporalio/common/lib/time.js';
import { registerSearchAttributes } from '#infra/temporal/search-attributes';

/** A namespace of a test's own on the run's Temporal server: nobody else's workflows are in it. */
export interface TestNamespace {
  readonly address: string;
  readonly namespace: string;
  readonly connection: Connection;
  /** Closes the connection; the namespace goes with the server. */
  readonly close: () => Promise<void>;
}

/** Makes a namespace with the product's search attributes. */
export async function makeNamespace(address = process.env['TEST_TEMPORAL_ADDRESS']): Promise<TestNamespace> {
  if (!address) throw new Error('No Temporal: run this test in the project stack');
  const namespace = `test-${randomUUID()}`;
  const connection = await Connection.connect({ address });
  await connection.workflowService.registerNamespace({
    namespace,
    workflowExecutionRetentionPeriod: msToTs('1 day'),
  });
  await registerSearchAttributes(connection, namespace);
  return { address, namespace, connection, close: () => connection.close() };
}
