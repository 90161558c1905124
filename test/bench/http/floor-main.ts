/** The floor of the HTTP figures: a route that parses JSON, inserts one row of an event's columns, and nothing else. */
import Fastify from 'fastify';
import { createPool } from '#event-store';
import { announceReady, required, stopOnSignal } from '#infra/local/part';

const pool = createPool(required('DATABASE_URL'));
const app = Fastify();
app.post('/insert', async ({ body }) => {
  const { stream, version, id, data, commandId } = body as Readonly<Record<string, unknown>>;
  await pool.query({
    name: 'insert',
    text: 'insert into public.floor (tenant, stream, version, id, type, data, occurred_at, actor_id, actor_role, command_id, correlation_id) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)',
    values: [
      ...['nydansk', stream, version, id, 'ContactLogged', data, new Date(), 'co-1', 'coordinator'],
      ...[commandId, id],
    ],
  });
  return { id, version };
});
stopOnSignal(async () => {
  await app.close();
  await pool.end();
});
await app.listen({ port: Number(required('API_PORT')), host: '127.0.0.1' });
announceReady();
