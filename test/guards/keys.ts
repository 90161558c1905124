import type pg from 'pg';
import type { DatabaseGuard } from './database-guard.ts';
import type { Guarantee } from './guarantees.ts';
import { insertOf, valueOf, type Table } from './schema.ts';

/** Which promise a key keeps, where it is not the tenants' walls. */
const promises: Readonly<Record<string, Guarantee>> = {
  events: 'no lost update',
  streams: 'no lost update',
  heads: 'no gap for readers',
  checkpoints: 'no gap for readers',
  commands: 'no double effect',
  claims: 'no oversold place, no second open course',
  people: 'the record outlives the person',
  event_texts: 'the record outlives the person',
};

/** What each check and foreign key must refuse: the column that is wrong. */
const wrong: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  tenants_tenant_check: { tenant: `'Not a code'` },
  app_clock_singleton_check: { singleton: 'false' },
  outbox_state_check: { state: `'lost'` },
  epochs_number_check: { number: '1', tag: `'00000009'` },
  epochs_tag_check: { number: '9', tag: `'no digits'` },
  epoch_heads_check: { tenant: `'third'`, lost_position: '1' },
  epoch_heads_epoch_fkey: { tenant: `'third'`, epoch: '99' },
};

interface Unique {
  readonly table: string;
  readonly index: string;
  readonly constraint: string | null;
  readonly columns: readonly string[];
}

/** Every unique key: a second row that differs in all other keys. Every check and foreign key: a row that is wrong there alone. */
export const keys = async (admin: pg.Client, tables: readonly Table[]): Promise<readonly DatabaseGuard[]> => {
  const named = new Map(tables.map((table) => [table.name, table]));
  const { rows: uniques } = await admin.query<Unique>(`
    select c.relname as table, i.relname as index, n.conname as constraint,
      (select array_agg(a.attname::text) from pg_attribute a where a.attrelid = c.oid and a.attnum = any (x.indkey)) as columns
    from pg_index x join pg_class i on i.oid = x.indexrelid join pg_class c on c.oid = x.indrelid
    left join pg_constraint n on n.conindid = i.oid and n.contype in ('p', 'u')
    where x.indisunique and c.relnamespace = 'public'::regnamespace`);
  const { rows: others } = await admin.query<{ table: string; constraint: string; type: 'c' | 'f' }>(`
    select conrelid::regclass::text as table, conname as constraint, contype as type from pg_constraint
    where contype in ('c', 'f') and connamespace = 'public'::regnamespace and conrelid <> 0`);
  return [
    ...uniques.flatMap((unique) => {
      const table = named.get(unique.table);
      return table === undefined ? [] : [uniqueGuard(table, unique, uniques)];
    }),
    ...others.flatMap(({ table: name, constraint, type }): DatabaseGuard[] => {
      const table = named.get(name);
      const row = wrong[constraint];
      if (table === undefined || row === undefined)
        throw new Error(`No attack on constraint ${constraint}: add one`);
      return [
        {
          guarantee: promises[name] ?? 'tenants apart',
          name: `constraint ${name}.${constraint}`,
          takeOut: `alter table ${name} drop constraint ${constraint}`,
          attack: { as: 'superuser', sql: insertOf(table, row) },
          refuses: { code: type === 'c' ? '23514' : '23503', message: constraint },
        },
      ];
    }),
  ];
};

const uniqueGuard = (
  table: Table,
  { index, constraint, columns }: Unique,
  uniques: readonly Unique[],
): DatabaseGuard => {
  const elsewhere = new Set(
    uniques.filter((each) => each.table === table.name).flatMap((each) => each.columns),
  );
  const differing = table.columns.filter(({ name }) => elsewhere.has(name) && !columns.includes(name));
  const given = Object.fromEntries(differing.map((column) => [column.name, valueOf(table, column, 1)]));
  const again = table.name === 'migrations' ? { name: `'0001-tenants-and-clock.sql'` } : {};
  return {
    guarantee: promises[table.name] ?? 'tenants apart',
    name: `unique ${table.name} (${columns.join(', ')})`,
    takeOut:
      constraint === null
        ? `drop index ${index}`
        : `alter table ${table.name} drop constraint ${constraint} cascade`,
    attack: { as: 'superuser', sql: insertOf(table, { tenant: `'soeby'`, ...again, ...given }) },
    refuses: { code: '23505', message: index },
  };
};
