import type pg from 'pg';
import {
  createPool,
  createPostgresEventStore,
  disposeTexts,
  holdLease,
  releaseLease,
  takeNumbers,
  withTenant,
} from '#event-store';
import { anAppend, type TestStore } from '../support/store.ts';
import { asAdmin, promised, type BehaviourGuard } from './behaviour-guard.ts';

const tenant = 'nydansk';
const lease = { tenant, part: 'feed', holder: 'one' };

/** What the application asks each function that runs with its owner's rights, and a row that must then stand in the real table. */
const asked: Readonly<
  Record<string, readonly [ask: (pool: pg.Pool, test: TestStore) => Promise<unknown>, truth: string]>
> = {
  append_event: [
    (pool, { keys }) => appendBy(pool, keys, 1),
    `select from public.events where stream like 'course-%'`,
  ],
  append_flush: [
    (pool, { keys }) => appendBy(pool, keys, 2),
    `select from public.events where stream like 'course-%' and version = 2`,
  ],
  hold_lease: [(pool) => holdLease(pool, lease, 60_000), `select from public.leases`],
  release_lease: [
    (pool) => releaseLease(pool, lease),
    `select where not exists (select from public.leases where holder = 'one')`,
  ],
  move_checkpoint: [
    (pool) => pool.query(`select move_checkpoint('${tenant}', 'x', 0, 0)`),
    `select from public.checkpoints where subscription = 'x'`,
  ],
  park_stream: [
    (pool) => pool.query(`select park_stream('${tenant}', 'x', 'course-1', 1, 'why')`),
    `select from public.parked_streams`,
  ],
  reset_subscription: [
    (pool) => pool.query(`select reset_subscription('${tenant}', 'gone')`),
    `select where not exists (select from public.checkpoints where subscription = 'gone')`,
  ],
  dispose_texts: [
    (pool, test) => disposeOne(pool, test),
    `select where not exists (select from public.event_texts where stream = 'course-gone')`,
  ],
  take_numbers: [(pool) => takeNumbers(pool, tenant, 'course'), `select from public.numbers`],
};

/** One event goes another way than two. */
const appendBy = async (pool: pg.Pool, keys: TestStore['keys'], events: number): Promise<void> => {
  const store = createPostgresEventStore(pool, { keys });
  const append = anAppend();
  await store.append(tenant, {
    ...append,
    events: Array.from({ length: events }, () => append.events).flat(),
  });
  await store.close();
};

/** A course was disposed of in the real tables; in those of the caller it was not, and the function may say so. */
const disposeOne = async (pool: pg.Pool, { store }: TestStore): Promise<void> => {
  const stream = 'course-gone';
  const texts = { note: { subject: 'subject-1', group: 'case', text: 'Opdigtet' } } as const;
  const events = anAppend().events.map((event) => ({ ...event, type: 'DisposalExecuted', texts }));
  await store.append(tenant, anAppend({ stream, events }));
  await withTenant(pool, tenant, (tx) => disposeTexts(tx, tenant, stream)).catch(() => undefined);
};

/** The application lays tables of its own before the real ones and asks: the function must not be taken in. */
const notTakenIn =
  (name: string) =>
  async (test: TestStore): Promise<void> => {
    const known = asked[name];
    if (known === undefined) throw new Error(`No attack on the function ${name} is known: add one`);
    const [ask, truth] = known;
    await asAdmin(
      test,
      `insert into heads values ('${tenant}', 0, '-infinity');
       insert into leases values ('${tenant}', 'feed', 'one', clock_timestamp());
       insert into checkpoints values ('${tenant}', 'gone', 7);
       ${name === 'hold_lease' ? 'delete from leases;' : ''}`,
    );
    const tables = await asAdmin<{ name: string }>(
      test,
      `select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r' and relname <> 'migrations'`,
    );
    // One connection, because temporary tables belong to it.
    const pool = createPool(test.database.url, { max: 1 });
    for (const table of tables)
      await pool.query(
        `create temp table ${table.name} (like public.${table.name} including all); grant all on pg_temp.${table.name} to public`,
      );
    await pool.query(
      `insert into pg_temp.app_clock (ahead_ms) values (0);
       insert into pg_temp.heads values ('${tenant}', 0, '-infinity')`,
    );
    await ask(pool, test);
    await pool.end();
    promised((await asAdmin(test, truth)).length > 0, `${name} worked on tables that the caller had made`);
  };

/** The owner of the functions and tables can neither sign in nor see past row-level security, and is no superuser. */
const powerless = async (test: TestStore): Promise<void> => {
  const mighty = await asAdmin<{ name: string }>(
    test,
    `select distinct p.proname as name from pg_proc p join pg_roles r on r.oid = p.proowner
     where p.pronamespace = 'public'::regnamespace and p.prosecdef and (r.rolsuper or r.rolbypassrls or r.rolcanlogin)`,
  );
  promised(mighty.length === 0, `${mighty.map(({ name }) => name).join()} run with a mighty owner's rights`);
};

/** A view shows what its reader may see, and not what its owner may. */
const viewsOfTheirReader = async (test: TestStore): Promise<void> => {
  await test.store.append('soeby', anAppend());
  for (const { name } of await asAdmin<{ name: string }>(
    test,
    `select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind = 'v'`,
  )) {
    const { rows } = await test.pool.query(`select from ${name}`);
    promised(rows.length === 0, `the view ${name} shows a tenant's rows to no tenant`);
  }
};

/** Of each function that runs with its owner's rights, by the catalog. */
export const definerGuards = (functions: readonly string[]): readonly BehaviourGuard[] => [
  ...functions.map((name): BehaviourGuard => ({
    guarantee: 'append only',
    name: `the search path of ${name}`,
    takeOut: async (test) => {
      await asAdmin(
        test,
        `do $$ declare f regprocedure; begin
             for f in select oid::regprocedure from pg_proc where proname = '${name}' and pronamespace = 'public'::regnamespace
             loop execute format('alter function %s reset search_path', f); end loop;
           end $$`,
      );
    },
    check: notTakenIn(name),
  })),
  {
    guarantee: 'append only',
    name: 'the owner of the functions has no rights beyond its tables',
    takeOut: async (test) => {
      await asAdmin(test, `alter function take_numbers(text, text, integer) owner to postgres`);
    },
    check: powerless,
  },
  {
    guarantee: 'tenants apart',
    name: 'views are read with the reader’s rights',
    takeOut: async (test) => {
      await asAdmin(
        test,
        `create view all_events as select * from events; grant select on all_events to forlob_app`,
      );
    },
    check: viewsOfTheirReader,
  },
];
