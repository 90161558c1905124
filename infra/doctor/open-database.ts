import pg from 'pg';
import { createPool } from '#event-store';
import type { FaultCode } from './faults.ts';

/** A pool that answers, or which fault keeps it from doing so. */
export type Opened = { readonly pool: pg.Pool } | { readonly code: FaultCode; readonly what: string };

/** Few connections and a limit: the doctor must not be what hurts. */
const options = { max: 2, statementTimeoutMs: 20_000 };

/** Opens the database as the environment names it, and asks it something. */
export const openDatabase = async (url: string): Promise<Opened> => {
  const pool = createPool(url, options);
  try {
    await pool.query('select 1');
    return { pool };
  } catch (error) {
    await pool.end();
    return { code: faultOf(error), what: `${whereOf(url)}: ${reasonOf(error)}` };
  }
};

/** 53 resources (too many connections); 28 sign-in, 3D no such database; all else: it is not there. */
const faultOf = (error: unknown): FaultCode => {
  const code = error instanceof pg.DatabaseError ? (error.code ?? '') : '';
  if (code.startsWith('53')) return 'connections-exhausted';
  return /^(28|3D)/.test(code) ? 'database-refuses' : 'database-down';
};

const reasonOf = (error: unknown): string => {
  const { code, message } = error as { readonly code?: string; readonly message?: string };
  return message === undefined || message === '' ? (code ?? 'no answer') : message;
};

/** Without user and password. */
const whereOf = (url: string): string => {
  const { host, pathname } = new URL(url);
  return `${host}${pathname}`;
};
