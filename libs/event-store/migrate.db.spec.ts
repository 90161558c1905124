import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { createDatabase, type TestDatabase } from '#test/support/database';
import { migrate, MigrationChanged } from './migrate.ts';

describe('migrating', () => {
  let database: TestDatabase;
  let folder: string;
  beforeEach(async () => {
    database = await createDatabase();
    folder = await mkdtemp(join(tmpdir(), 'forlob-migrations-'));
    // As if the template had never been migrated, so that the folder is all there is.
    await query('drop table migrations');
  });
  afterEach(async () => {
    await database.drop();
    await rm(folder, { recursive: true, force: true });
  });
  const query = async (statement: string): Promise<readonly unknown[]> => {
    const client = new pg.Client({ connectionString: database.adminUrl });
    await client.connect();
    try {
      return (await client.query(statement)).rows as unknown[];
    } finally {
      await client.end();
    }
  };
  const file = (name: string, text: string): Promise<void> => writeFile(join(folder, name), text);

  it('applies each file once, in the order of the names, also when several start at once', async () => {
    await file('0002-second.sql', 'insert into made values (2)');
    await file('0001-first.sql', 'create table made (n int)');
    const runs = await Promise.all([1, 2, 3].map(() => migrate(database.adminUrl, { folder })));
    expect(runs.flat()).toEqual(['0001-first.sql', '0002-second.sql']);
    await file('0003-third.sql', 'insert into made values (3)');
    expect(await migrate(database.adminUrl, { folder })).toEqual(['0003-third.sql']);
    expect(await query('select n from made order by n')).toEqual([{ n: 2 }, { n: 3 }]);
  });

  it('stops when an applied file was changed or removed', async () => {
    await file('0001-first.sql', 'create table made (n int)');
    await migrate(database.adminUrl, { folder });
    await file('0001-first.sql', 'create table made (n bigint)');
    await expect(migrate(database.adminUrl, { folder })).rejects.toThrow(MigrationChanged);
    await rm(join(folder, '0001-first.sql'));
    await expect(migrate(database.adminUrl, { folder })).rejects.toThrow('0001-first.sql was applied');
  });

  it('leaves nothing of a file that fails, and names it', async () => {
    await file('0001-first.sql', 'create table made (n int); select nonsense');
    await expect(migrate(database.adminUrl, { folder })).rejects.toThrow('0001-first.sql failed');
    await file('0001-first.sql', 'create table made (n int)');
    expect(await migrate(database.adminUrl, { folder })).toEqual(['0001-first.sql']);
  });
});
