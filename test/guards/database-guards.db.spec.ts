import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { createDatabase, type TestDatabase } from '../support/database.ts';
import { unproven, type DatabaseGuard } from './database-guard.ts';
import { keys } from './keys.ts';
import { missingRights } from './rights.ts';
import { fill, readTables, type Table } from './schema.ts';
import { tenancy } from './tenancy.ts';
import { triggers } from './triggers.ts';

/** The guards are read from the catalog: one that is added is attacked too, or the spec says that no attack on it is known. */
describe('each guard of the database, taken out', () => {
  let database: TestDatabase;
  let admin: pg.Client;
  let tables: readonly Table[];
  beforeAll(async () => {
    database = await createDatabase();
    admin = new pg.Client({ connectionString: database.adminUrl });
    await admin.connect();
    tables = await readTables(admin);
    await fill(admin, tables);
  });
  afterAll(async () => {
    await admin.end();
    await database.drop();
  });

  const allUnproven = async (guards: readonly DatabaseGuard[]): Promise<readonly string[]> => {
    const found: string[] = [];
    for (const guard of guards) {
      const why = await unproven(admin, guard);
      if (why !== undefined) found.push(why);
    }
    return found;
  };

  it.each([
    ['rights that the application does not have', 200, () => missingRights(admin, tables)],
    ['triggers', 20, () => triggers(admin)],
    ['row-level security and its policies', 50, () => tenancy(admin, tables)],
    ['unique keys, checks and foreign keys', 25, () => keys(admin, tables)],
  ] as const)(
    'lets through what it refuses: %s',
    async (_, atLeast, read) => {
      const guards = await read();
      expect(guards.length).toBeGreaterThanOrEqual(atLeast);
      expect(await allUnproven(guards)).toEqual([]);
    },
    120_000,
  );

  it('knows an attack that the guard never refused, and a guard behind which stands nothing', async () => {
    const guard: DatabaseGuard = {
      guarantee: 'append only',
      name: 'planted',
      takeOut: 'select 1',
      attack: { as: 'superuser', sql: 'select 1' },
      refuses: { code: 'FB100' },
    };
    expect(await unproven(admin, guard)).toContain('with it');
    const still = { ...guard, attack: { ...guard.attack, sql: 'truncate events' } };
    expect(await unproven(admin, still)).toContain('refused all the same');
    const silly = { ...still, takeOut: 'drop table events cascade' };
    expect(await unproven(admin, silly)).toContain('a reason of its own');
  });
});
