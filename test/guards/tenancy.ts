import type pg from 'pg';
import type { DatabaseGuard } from './database-guard.ts';
import { insertOf, type Table } from './schema.ts';

const ours = { tenant: 'nydansk' };

/** Row-level security on every table of the application: that it is on, that the owner is kept to it too, and each policy. */
export const tenancy = async (
  admin: pg.Client,
  tables: readonly Table[],
): Promise<readonly DatabaseGuard[]> => {
  const { rows } = await admin.query<{ policy: string; table: string }>(
    `select policyname as policy, tablename as table from pg_policies where schemaname = 'public'`,
  );
  return [
    ...tables.filter(({ hasTenant, name }) => hasTenant && !isKnownToAll(rows, name)).flatMap(walls),
    ...rows.flatMap(({ policy, table }) => {
      const found = tables.find(({ name }) => name === table);
      return found === undefined ? [] : policyOf(found, policy, isKnownToAll(rows, table));
    }),
  ];
};

const isKnownToAll = (policies: readonly { policy: string; table: string }[], name: string): boolean =>
  policies.some(({ policy, table }) => table === name && policy === 'known_to_all');

const theirs = (table: Table): string => `select from ${table.name} where tenant = 'soeby'`;

const walls = (table: Table): readonly DatabaseGuard[] => [
  {
    guarantee: 'tenants apart',
    name: `row-level security on ${table.name}`,
    takeOut: `alter table ${table.name} disable row level security`,
    attack: { as: 'forlob_app', ...ours, sql: theirs(table) },
    refuses: 'blind',
  },
  {
    guarantee: 'tenants apart',
    name: `row-level security forced on ${table.name}`,
    takeOut: `alter table ${table.name} no force row level security`,
    attack: { as: 'forlob_owner', ...ours, sql: theirs(table) },
    refuses: 'blind',
  },
];

const policyOf = (table: Table, policy: string, isOpen: boolean): readonly DatabaseGuard[] => {
  const guard = { guarantee: 'tenants apart', name: `policy ${table.name}.${policy}` } as const;
  // It lets everyone see: without it the table looks empty.
  if (policy === 'known_to_all')
    return [
      {
        ...guard,
        takeOut: `drop policy known_to_all on ${table.name}`,
        attack: { as: 'forlob_app', sql: `select 1 where not exists (select from ${table.name})` },
        refuses: 'blind',
      },
    ];
  const writes: DatabaseGuard = {
    ...guard,
    name: `${guard.name}, for writing`,
    takeOut: `alter policy ${policy} on ${table.name} with check (true)`,
    attack: { as: 'forlob_owner', ...ours, sql: insertOf(table, { tenant: `'soeby'` }) },
    refuses: { code: '42501', message: 'row-level security policy' },
  };
  const reads: DatabaseGuard = {
    ...guard,
    name: `${guard.name}, for reading`,
    takeOut: `alter policy ${policy} on ${table.name} using (true)`,
    attack: { as: 'forlob_app', ...ours, sql: theirs(table) },
    refuses: 'blind',
  };
  return isOpen ? [writes] : [writes, reads];
};
