import type pg from 'pg';

/** A part of a tenant's log that one process works at a time. */
export interface LeaseOf {
  readonly tenant: string;
  readonly part: string;
  /** Who holds it: one name per process and start. */
  readonly holder: string;
}

/** Takes or renews a lease for `ttlMs` of real time; false while another holds it. */
export const holdLease = async (pool: pg.Pool, lease: LeaseOf, ttlMs: number): Promise<boolean> => {
  const { rows } = await pool.query<{ held: boolean }>('select hold_lease($1, $2, $3, $4) as held', [
    lease.tenant,
    lease.part,
    lease.holder,
    ttlMs,
  ]);
  return rows[0]?.held === true;
};

/** Gives a lease back, so that the next need not wait for its end; another's is left alone. */
export const releaseLease = async (pool: pg.Pool, lease: LeaseOf): Promise<void> => {
  await pool.query('select release_lease($1, $2, $3)', [lease.tenant, lease.part, lease.holder]);
};
