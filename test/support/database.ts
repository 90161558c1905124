import { randomBytes } from 'node:crypto';
import pg from 'pg';

export const templateName = 'forlob_template';
export const appPassword = 'app';

/** A database of a test's own, migrated and empty. */
export interface TestDatabase {
  /** As the application signs in: `forlob_app`. */
  readonly url: string;
  /** As the superuser. */
  readonly adminUrl: string;
  /** Cuts what connections are left. */
  drop(): Promise<void>;
}

/** The same server and user, another database. */
export const databaseUrl = (url: string, database: string): string => {
  const changed = new URL(url);
  changed.pathname = `/${database}`;
  return changed.href;
};

/** Copies the migrated template, about 50 ms. */
export const createDatabase = async (): Promise<TestDatabase> => {
  const server = process.env['TEST_POSTGRES_URL'];
  if (server === undefined) throw new Error('No PostgreSQL: run this test in the project db or stack');
  const name = `test_${randomBytes(6).toString('hex')}`;
  await asAdmin(server, `create database ${name} template ${templateName}`);
  const adminUrl = databaseUrl(server, name);
  const url = new URL(adminUrl);
  url.username = 'forlob_app';
  url.password = appPassword;
  return { url: url.href, adminUrl, drop: () => asAdmin(server, `drop database ${name} with (force)`) };
};

const asAdmin = async (url: string, statement: string): Promise<void> => {
  const admin = new pg.Client({ connectionString: url });
  admin.on('error', () => undefined);
  await admin.connect();
  try {
    await admin.query(statement);
  } finally {
    await admin.end();
  }
};
