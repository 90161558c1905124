import type pg from 'pg';

export interface Column {
  readonly name: string;
  readonly type: string;
}

/** A table of the application, as the catalog tells it. */
export interface Table {
  readonly name: string;
  readonly columns: readonly Column[];
  readonly hasTenant: boolean;
}

/** All tables of the schema `public`, in alphabetical order. */
export const readTables = async (admin: pg.Client): Promise<readonly Table[]> => {
  const { rows } = await admin.query<{ name: string; columns: Column[] }>(`
    select c.relname as name,
      json_agg(json_build_object('name', a.attname, 'type', format_type(a.atttypid, null)) order by a.attnum) as columns
    from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
    where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')
    group by c.relname order by c.relname`);
  return rows.map((row) => ({ ...row, hasTenant: row.columns.some(({ name }) => name === 'tenant') }));
};

/** A value of each type that columns have here, and another one. */
const values: Readonly<Record<string, readonly [string, string]>> = {
  text: [`'x'`, `'y'`],
  integer: ['7', '8'],
  bigint: ['7', '8'],
  boolean: ['true', 'false'],
  uuid: [`'00000000-0000-4000-8000-000000000007'`, `'00000000-0000-4000-8000-000000000008'`],
  jsonb: [`'{}'`, `'[]'`],
  bytea: [`'\\x07'`, `'\\x08'`],
  date: [`'2026-03-02'`, `'2026-03-03'`],
  'timestamp with time zone': [`'2026-03-02T11:00Z'`, `'2026-03-03T11:00Z'`],
  'text[]': [`'{}'`, `'{y}'`],
};

/** Where a column takes not just any value. */
const particular: Readonly<Record<string, readonly [string, string]>> = {
  'outbox.state': [`'queued'`, `'expired'`],
  'epochs.tag': [`'00000007'`, `'00000008'`],
  'epoch_heads.epoch': ['7', '8'],
};

/** A value for a column, or another one. Throws when the type has none yet. */
export const valueOf = (table: Table, { name, type }: Column, which: 0 | 1 = 0): string => {
  const value = (particular[`${table.name}.${name}`] ?? values[type])?.[which];
  if (value === undefined) throw new Error(`No value for ${table.name}.${name} of type ${type}: add one`);
  return value;
};

/** An insert of one row: every column at its value, save those given. */
export const insertOf = (table: Table, given: Readonly<Record<string, string>>): string => {
  const names = table.columns.map(({ name }) => `"${name}"`).join(', ');
  const row = table.columns.map((column) => given[column.name] ?? valueOf(table, column)).join(', ');
  return `insert into ${table.name} (${names}) overriding system value values (${row})`;
};

/** One row of two tenants in every table, so that there is something to see, to change and to double. */
export const fill = async (admin: pg.Client, tables: readonly Table[]): Promise<void> => {
  await admin.query('begin');
  // Foreign keys are checked by ordinary triggers, which sleep in a replica.
  await admin.query('set local session_replication_role = replica');
  for (const table of tables.filter(({ name }) => name !== 'app_clock' && name !== 'migrations'))
    for (const tenant of table.hasTenant ? ["'nydansk'", "'soeby'"] : ["''"])
      await admin.query(insertOf(table, { tenant }));
  await admin.query('commit');
};
