import { Connection } from '@temporalio/client';
import { missingSearchAttributes } from '../temporal/search-attributes.ts';

/** Says the server's version; throws when it does not answer or lacks a search attribute. */
export async function checkTemporal(address: string | undefined, namespace: string): Promise<string> {
  if (!address) throw new Error('no address: nothing runs here and TEMPORAL_ADDRESS is not set');
  const connection = await Connection.connect({ address, connectTimeout: 5_000 });
  try {
    const { serverVersion } = await connection.workflowService.getSystemInfo({});
    const missing = await missingSearchAttributes(connection, namespace);
    if (missing.length > 0)
      throw new Error(
        `search attributes missing in ${namespace}: ${missing.join(', ')}; the projector registers them`,
      );
    return `server ${serverVersion} at ${address}, search attributes registered`;
  } finally {
    await connection.close();
  }
}
