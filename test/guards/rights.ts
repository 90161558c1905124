import type pg from 'pg';
import type { DatabaseGuard } from './database-guard.ts';
import type { Table } from './schema.ts';

const app = 'forlob_app';
const denied = { code: '42501', message: 'permission denied for' };

/** Every right that the application does not have: on each table and column, and to each function. */
export const missingRights = async (
  admin: pg.Client,
  tables: readonly Table[],
): Promise<readonly DatabaseGuard[]> => {
  const guards: DatabaseGuard[] = [];
  const add = (name: string, right: string, on: string, sql: string): void => {
    const takeOut = `grant ${right} on ${on} to ${app}`;
    guards.push({
      guarantee: 'append only',
      name,
      takeOut,
      attack: { as: app, tenant: 'nydansk', sql },
      refuses: { ...denied, message: `${denied.message} table ${on}` },
    });
  };
  for (const { name, columns } of tables) {
    const held = await rightsOn(admin, name);
    const attacks = {
      select: `select from ${name}`,
      delete: `delete from ${name} where false`,
      truncate: `truncate ${name}`,
    };
    for (const [right, sql] of Object.entries(attacks))
      if (!held.has(right)) add(`no ${right} on ${name}`, right, name, sql);
    for (const { name: column } of columns) {
      if (!held.has(`insert ${column}`))
        add(
          `no insert of ${name}.${column}`,
          `insert ("${column}")`,
          name,
          `insert into ${name} ("${column}") overriding system value select null where false`,
        );
      if (!held.has(`update ${column}`))
        add(
          `no update of ${name}.${column}`,
          `update ("${column}"), select`,
          name,
          `update ${name} set "${column}" = default`,
        );
    }
  }
  return [...guards, ...(await missingExecutes(admin))];
};

const rightsOn = async (admin: pg.Client, table: string): Promise<ReadonlySet<string>> => {
  const { rows } = await admin.query<{ held: string }>(
    `select r as held from unnest(array['select', 'delete', 'truncate']) r where has_table_privilege('${app}', $1, r)
     union all
     select r || ' ' || a.attname from unnest(array['insert', 'update']) r, pg_attribute a
     where a.attrelid = $1::regclass and a.attnum > 0 and not a.attisdropped
       and has_column_privilege('${app}', $1, a.attname, r)`,
    [table],
  );
  return new Set(rows.map(({ held }) => held));
};

const missingExecutes = async (admin: pg.Client): Promise<readonly DatabaseGuard[]> => {
  const { rows } = await admin.query<{ name: string; signature: string; arguments: string }>(
    `select p.proname as name, p.oid::regprocedure::text as signature,
       coalesce((select string_agg(
           case t when 'regclass'::regtype then '''migrations''' else 'null' end || '::' || format_type(t, null), ', ' order by n)
         from unnest(p.proargtypes) with ordinality as a (t, n)), '') as arguments
     from pg_proc p
     where p.pronamespace = 'public'::regnamespace and not has_function_privilege('${app}', p.oid, 'execute')`,
  );
  return rows.map(({ name, signature, arguments: given }) => ({
    guarantee: 'append only',
    name: `no execute of ${signature}`,
    takeOut: `grant execute on function ${signature} to ${app}`,
    attack: { as: app, tenant: 'nydansk', sql: `select ${name}(${given})` },
    refuses: { code: '42501', message: `permission denied for function ${name}` },
  }));
};
