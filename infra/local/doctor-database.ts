import { readdirSync } from 'node:fs';
import path from 'node:path';
import pg from 'pg';
import { checkout } from './folders.ts';

/** Says the version and the number of migrations; throws when the database does not answer or lacks one. */
export async function checkDatabase(url: string | undefined): Promise<string> {
  if (!url) throw new Error('no address: nothing runs here and DATABASE_URL is not set');
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5_000 });
  client.on('error', () => undefined);
  await client.connect();
  try {
    const version = await client.query<{ server_version: string }>('show server_version');
    const applied = await client.query<{ name: string }>('select name from migrations');
    const names = new Set(applied.rows.map(({ name }) => name));
    const files = readdirSync(path.join(checkout, 'infra/postgres/migrations')).filter((name) =>
      name.endsWith('.sql'),
    );
    const missing = files.filter((name) => !names.has(name));
    if (missing.length > 0)
      throw new Error(`migrations not applied: ${missing.join(', ')}; npm start applies them`);
    return `PostgreSQL ${version.rows[0]?.server_version ?? ''}, ${names.size} migrations applied`;
  } finally {
    await client.end();
  }
}
