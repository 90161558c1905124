import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { anAppend, openTestStore, type TestStore } from '#test/support/store';

describe('the database guards', () => {
  let test: TestStore;
  const stream = 'course-guarded';
  beforeAll(async () => {
    test = await openTestStore();
    await test.store.append(
      'nydansk',
      anAppend({
        stream,
        events: [
          {
            type: 'ContactHeld',
            data: {},
            occurredAt: '2026-03-02T11:00:00.000Z',
            texts: { note: { subject: 'subject-1', group: 'case', text: 'Opdigtet' } },
          },
        ],
      }),
    );
    await test.store.append('soeby', anAppend());
  });
  afterAll(() => test.close());

  /** Runs one statement as the application or the superuser inside a tenant, and takes it back. */
  const tried = async (who: 'app' | 'admin', tenant: string, statement: string): Promise<unknown> => {
    const client = new pg.Client({ connectionString: test.database[who === 'app' ? 'url' : 'adminUrl'] });
    await client.connect();
    try {
      await client.query('begin');
      await client.query("select set_config('app.tenant', $1, true)", [tenant]);
      return (await client.query(statement)).rows;
    } finally {
      await client.end();
    }
  };

  const tables = [
    'tenants',
    'app_clock',
    'streams',
    'heads',
    'events',
    'event_texts',
    'commands',
    'claims',
    'people',
    'people_look_ups',
    'leases',
    'checkpoints',
    'parked_streams',
    'numbers',
    'epochs',
    'epoch_heads',
  ];

  it.each(tables)('let the application write nothing into %s', async (table) => {
    await expect(tried('app', 'nydansk', `insert into ${table} select * from ${table}`)).rejects.toThrow(
      'permission denied',
    );
    await expect(tried('app', 'nydansk', `delete from ${table}`)).rejects.toThrow('permission denied');
    await expect(tried('app', 'nydansk', `truncate ${table}`)).rejects.toThrow('permission denied');
  });

  it.each([
    'events set recorded_at = now()',
    'events set position = 7',
    'event_texts set field = field',
    'heads set position = 0',
    'app_clock set ahead_ms = 1',
  ])('let the application never update %s', async (change) => {
    await expect(tried('app', 'nydansk', `update ${change}`)).rejects.toThrow('permission denied');
  });

  it('let the application call none of the functions behind the append', async () => {
    await expect(tried('app', 'nydansk', "select next_positions('nydansk', 1)")).rejects.toThrow(
      'permission denied',
    );
    await expect(
      tried('app', 'nydansk', "select admit('nydansk', 'course-1', 0, 1, 'a', 'c', 'h', 'null', null, null)"),
    ).rejects.toThrow('permission denied');
    await expect(
      tried('app', 'nydansk', "select write_people('nydansk', '[]', null, now())"),
    ).rejects.toThrow('permission denied');
  });

  it('give no way to forge a position or recordedAt through the append', async () => {
    const before = await test.store.now();
    const forged = { position: 999, recorded_at: '2001-01-01T00:00:00Z', recordedAt: '2001-01-01T00:00:00Z' };
    const append = anAppend();
    const events = append.events.map((event) => ({ ...event, ...forged, data: forged, tenant: 'soeby' }));
    await test.store.append('nydansk', { ...append, events });
    await Promise.all([1, 2].map(() => test.store.append('nydansk', { ...anAppend(), events })));
    const log = await test.store.read('nydansk', 0, 10);
    expect(log.map(({ position }) => position)).toEqual(log.map((_, index) => index + 1));
    expect(log.slice(-3).every(({ recordedAt }) => recordedAt >= before)).toBe(true);

    const { rows } = await test.pool.query<{ name: string }>(`
      select name from pg_proc, unnest(proargnames, proargmodes::text[]) as parameter (name, mode)
      where proname in ('append_event', 'append_flush') and mode = 'i' and name ~ 'position|recorded'`);
    expect(rows).toEqual([]);
  });

  it.each([
    'update events set data = data',
    'delete from events',
    'truncate events',
    'update commands set answer = answer',
    'delete from commands',
    'truncate commands',
    'update event_texts set field = field',
    'truncate event_texts',
  ])('refuse even the superuser to %s', async (statement) => {
    await expect(tried('admin', 'nydansk', statement)).rejects.toThrow('what is recorded stays');
    await expect(
      tried('admin', 'nydansk', `set local session_replication_role = replica; ${statement}`),
    ).rejects.toThrow('what is recorded stays');
  });

  it('show a tenant its own rows only, and none without a tenant (1.3/corps)', async () => {
    const count = 'select count(*)::int as count from events where tenant';
    expect(await tried('app', 'nydansk', `${count} = 'soeby'`)).toEqual([{ count: 0 }]);
    expect(await tried('app', 'soeby', `${count} = 'soeby'`)).toEqual([{ count: 1 }]);
    expect(await tried('app', '', `${count} is not null`)).toEqual([{ count: 0 }]);
  });

  it('keep the owner of the tables to one tenant too', async () => {
    const client = new pg.Client({ connectionString: test.database.adminUrl });
    await client.connect();
    await client.query('begin');
    await client.query('set local role forlob_owner');
    await client.query("select set_config('app.tenant', 'nydansk', true)");
    const seen = await client.query<{ tenant: string }>('select distinct tenant from events');
    await client.end();
    expect(seen.rows).toEqual([{ tenant: 'nydansk' }]);
  });

  it('stand on every table: row-level security enabled and forced, a tenant in every key', async () => {
    const { rows } = await test.pool.query<{ table: string; forced: boolean; keyed: boolean }>(`
      select c.relname as table, c.relrowsecurity and c.relforcerowsecurity as forced,
        exists (
          select from pg_index i join pg_attribute a on a.attrelid = c.oid and a.attnum = i.indkey[0]
          where i.indrelid = c.oid and i.indisprimary and a.attname = 'tenant'
        ) as keyed
      from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where n.nspname = 'public' and c.relkind in ('r', 'p') and c.relname <> 'migrations'
      order by c.relname`);
    expect(rows.filter(({ forced }) => !forced)).toEqual([]);
    expect(rows.filter(({ keyed }) => !keyed).map(({ table }) => table)).toEqual(['app_clock', 'epochs']);
  });

  it('leave no view that reads with its owner’s rights', async () => {
    const { rows } = await test.pool.query(`
      select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where n.nspname = 'public' and c.relkind = 'v'
        and not coalesce('security_invoker=true' = any (c.reloptions), false)`);
    expect(rows).toEqual([]);
  });
});
