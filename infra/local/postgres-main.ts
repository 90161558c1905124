/** PostgreSQL as a process of its own under the supervisor: it ends when the server does, and takes the server with it. */
import { startEmbeddedPostgres } from './embedded-postgres.ts';
import { announceReady, required, stopOnSignal } from './part.ts';
import { clearStaleLock } from './stale-lock.ts';

const dataDir = required('POSTGRES_FOLDER');
await clearStaleLock(dataDir);
const server = await startEmbeddedPostgres({
  dataDir,
  port: Number(required('POSTGRES_PORT')),
  password: required('POSTGRES_PASSWORD'),
});
const stopping = stopOnSignal(() => server.stop());
announceReady();
const ending = await server.ended;
if (!stopping.asked) {
  console.error(ending);
  process.exit(1);
}
