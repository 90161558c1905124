import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { createDatabase, type TestDatabase } from '../support/database.ts';
import { assertDurable } from './durable.ts';

describe('a house whose PostgreSQL may lose what it acknowledged', () => {
  let database: TestDatabase;
  let admin: pg.Pool;
  beforeAll(async () => {
    database = await createDatabase();
    admin = new pg.Pool({ connectionString: database.adminUrl, max: 1 });
  });
  afterAll(async () => {
    await admin.end();
    await database.drop();
  });

  it('is refused', async () => {
    await admin.query('set synchronous_commit = off');
    await expect(assertDurable(admin)).rejects.toThrow('synchronous_commit');
  });

  it('is refused when a role has turned it off for itself in its database', async () => {
    await admin.query('set synchronous_commit = on');
    const name = new URL(database.adminUrl).pathname.slice(1);
    await admin.query(`alter role forlob_app in database ${name} set synchronous_commit = off`);
    await expect(assertDurable(admin)).rejects.toThrow('synchronous_commit');
  });
});
