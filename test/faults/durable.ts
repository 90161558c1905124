import type pg from 'pg';

/** With one of these off, what was acknowledged may be gone after a crash, and nothing that is found here would mean anything. */
const wanted = ['fsync', 'full_page_writes', 'synchronous_commit'] as const;

/** Throws unless PostgreSQL runs as in production; the application's own role may not have turned it off for itself either. */
export const assertDurable = async (admin: pg.Pool): Promise<void> => {
  const { rows } = await admin.query<{ name: string; setting: string }>(
    `select name, setting from pg_settings where name = any ($1)
     union all
     select split_part(each, '=', 1), split_part(each, '=', 2) from pg_db_role_setting, unnest(setconfig) as each
     where split_part(each, '=', 1) = any ($1)`,
    [wanted],
  );
  const off = rows.filter(({ setting }) => setting !== 'on');
  const wrong = off.length > 0 ? off : rows;
  if (off.length > 0 || rows.length < wanted.length)
    throw new Error(`PostgreSQL may lose what it acknowledged: ${JSON.stringify(wrong)}`);
};
