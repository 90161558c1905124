/** The worker of the bare workflow, with the same settings as ours. */
import { fileURLToPath } from 'node:url';
import { NativeConnection, Runtime, Worker } from '@temporalio/worker';
import { createPool } from '#event-store';
import { announceReady, required, stopOnSignal } from '#infra/local/part';

Runtime.install({ shutdownSignals: [] });
const pool = createPool(required('DATABASE_URL'));
const connection = await NativeConnection.connect({ address: required('TEMPORAL_ADDRESS') });
const worker = await Worker.create({
  connection,
  taskQueue: 'floor',
  workflowsPath: fileURLToPath(new URL('./floor-workflow.js', import.meta.url)),
  activities: {
    insert: async (id: string): Promise<void> => {
      await pool.query({ name: 'insert', text: 'insert into public.done (id) values ($1)', values: [id] });
    },
  },
  reuseV8Context: true,
  maxCachedWorkflows: 2_000,
});
const running = worker.run();
stopOnSignal(async () => {
  worker.shutdown();
  await running;
  await connection.close();
  await pool.end();
});
announceReady();
await running;
