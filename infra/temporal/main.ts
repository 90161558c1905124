/** Temporal's dev server as a process of its own under the supervisor: it ends when the server does, and takes it along. */
import { once } from 'node:events';
import { Connection } from '@temporalio/client';
import { announceReady, required, stopOnSignal } from '../local/part.ts';
import { startDevServer } from './dev-server.ts';
import { registerSearchAttributes } from './search-attributes.ts';

const server = await startDevServer({
  binary: required('TEMPORAL_CLI'),
  port: Number(required('TEMPORAL_PORT')),
  uiPort: Number(required('TEMPORAL_UI_PORT')),
  stateFile: required('TEMPORAL_STATE'),
  logFile: required('TEMPORAL_LOG'),
});
const stopping = stopOnSignal(server.stop);
const connection = await Connection.connect({ address: server.address });
await registerSearchAttributes(connection, process.env['TEMPORAL_NAMESPACE'] ?? 'default');
await connection.close();
announceReady();
if (server.process.exitCode === null && server.process.signalCode === null)
  await once(server.process, 'exit');
if (!stopping.asked) {
  console.error(`Temporal ended (${server.process.signalCode ?? `code ${server.process.exitCode ?? ''}`})`);
  process.exit(1);
}
