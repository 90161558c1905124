import pg from 'pg';

/** Lets every commit to this database take so long besides, as a slower disk or a standby that answers would; for new connections. */
export const slowCommits = async (adminUrl: string, ms: number): Promise<void> => {
  const admin = new pg.Client({ connectionString: adminUrl });
  await admin.connect();
  const { rows } = await admin.query<{ name: string }>('select quote_ident(current_database()) as name');
  const database = rows[0]?.name ?? '';
  await admin.query(`alter database ${database} set commit_delay = ${ms * 1_000}`);
  // Below so many other transactions the delay does nothing.
  await admin.query(`alter database ${database} set commit_siblings = 0`);
  await admin.end();
};
