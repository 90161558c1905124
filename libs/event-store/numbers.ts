import { sql } from 'kysely';
import type pg from 'pg';
import type { TenantTransaction } from './connect.ts';

/** The next readable numbers of a kind, `F-1001`, `F-1002` …: never given twice, gaps allowed, as many as asked at once. */
export const takeNumbers = async (
  pool: pg.Pool,
  tenant: string,
  kind: string,
  count = 1,
): Promise<readonly string[]> => {
  const { rows } = await pool.query<{ first: number }>('select take_numbers($1, $2, $3) as first', [
    tenant,
    kind,
    count,
  ]);
  const first = rows[0]?.first;
  if (first === undefined) throw new Error('take_numbers answered nothing');
  return Array.from({ length: count }, (_, index) => `${kind}-${first + index}`);
};

/** The last number of a kind that was given out; 0 before the first. */
export const lastNumber = async (tx: TenantTransaction, tenant: string, kind: string): Promise<number> => {
  const { rows } = await sql<{ last: number }>`
    select last from numbers where tenant = ${tenant} and kind = ${kind}`.execute(tx);
  return rows[0]?.last ?? 0;
};
