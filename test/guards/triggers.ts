import type pg from 'pg';
import type { DatabaseGuard } from './database-guard.ts';

interface Trigger {
  readonly name: string;
  readonly table: string;
  readonly column: string;
  /** Bits of `tgtype`: 8 delete, 16 update, 32 truncate. */
  readonly events: number;
  /** What takes the foreign keys away that lead here: a truncate follows them to triggers of their own. */
  readonly alone: string;
}

/** Every trigger: against the superuser, awake and as a replica, for each thing it forbids. */
export const triggers = async (admin: pg.Client): Promise<readonly DatabaseGuard[]> => {
  const { rows } = await admin.query<Trigger>(`
    select t.tgname as name, c.relname as table, t.tgtype as events,
      (select attname from pg_attribute where attrelid = c.oid and attnum = 1) as column,
      (select coalesce(string_agg(format('alter table %s drop constraint %I;', conrelid::regclass, conname), ''), '')
       from pg_constraint where contype = 'f' and confrelid = c.oid) as alone
    from pg_trigger t join pg_class c on c.oid = t.tgrelid
    where not t.tgisinternal and c.relnamespace = 'public'::regnamespace`);
  return rows.flatMap(({ name, table, column, events, alone }) =>
    [
      ...(events & 8 ? [`delete from ${table}`] : []),
      ...(events & 16 ? [`update ${table} set ${column} = ${column}`] : []),
      ...(events & 32 ? [`truncate ${table} cascade`] : []),
    ].flatMap((sql): DatabaseGuard[] => {
      const guard = { guarantee: 'append only', refuses: { code: 'FB100' } } as const;
      return [
        {
          ...guard,
          name: `trigger ${table}.${name} against "${sql}"`,
          takeOut: `${alone} drop trigger ${name} on ${table}`,
          attack: { as: 'superuser', sql },
        },
        {
          ...guard,
          name: `trigger ${table}.${name} enabled always against "${sql}"`,
          takeOut: `${alone} alter table ${table} enable trigger ${name}`,
          attack: { as: 'superuser', sql, replica: true },
        },
      ];
    }),
  );
};
