import pg from 'pg';

export interface DatabaseUrls {
  /** As the app's role, under row-level security. */
  readonly app: string;
  /** As the owner, for migrations. */
  readonly admin: string;
}

const database = 'forlob';
const role = 'forlob_app';

/** The two ways into the database `forlob` of a server, from the superuser's address. */
export function databaseUrls(superuser: string, appPassword: string): DatabaseUrls {
  const admin = new URL(superuser);
  admin.pathname = `/${database}`;
  const app = new URL(admin);
  app.username = role;
  app.password = appPassword;
  return { app: app.href, admin: admin.href };
}

/** Makes the database when there is none. Safe to repeat. */
export async function ensureDatabase(superuser: string): Promise<void> {
  const client = new pg.Client({ connectionString: superuser });
  client.on('error', () => undefined);
  await client.connect();
  try {
    const found = await client.query('select 1 from pg_database where datname = $1', [database]);
    if (found.rowCount === 0) await client.query(`create database ${database}`);
  } finally {
    await client.end();
  }
}
