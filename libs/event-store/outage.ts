import { StoreUnavailable } from './event-store.ts';

/** An error as the driver and Node throw it. Not `instanceof Error`: an error of another realm (Jest's) would fail that. */
const partsOf = (error: unknown): { readonly code: string; readonly message: string } => {
  const { code, message } = (error ?? {}) as { readonly code?: unknown; readonly message?: unknown };
  return { code: typeof code === 'string' ? code : '', message: typeof message === 'string' ? message : '' };
};

/** SQLSTATE of an error that PostgreSQL itself answered with; '' for anything else (a cut connection, a bug). */
export const sqlState = (error: unknown): string => {
  const { code } = partsOf(error);
  return /^[0-9A-Z]{5}$/.test(code) && !nodeCode.test(code) ? code : '';
};

/** `ECONNREFUSED`, `EPIPE`: what Node says of a socket. No SQLSTATE starts with E and ends in letters only. */
const nodeCode = /^E[A-Z]+$/;

/** 08 connection, 25006 read-only standby, 53 resources, 57 stopped or timed out, 58 system error. */
const outageStates = /^(08|25006|53|57|58)/;

/** What the driver and the pool say without a code. */
const cutConnection = /connection|timeout|client was closed|not queryable/i;

/** Whether the database is the trouble and not what was asked of it. */
export const isOutage = (error: unknown): boolean => {
  if (error instanceof StoreUnavailable) return true;
  const state = sqlState(error);
  if (state !== '') return outageStates.test(state);
  const { code, message } = partsOf(error);
  return code === '' ? cutConnection.test(message) : nodeCode.test(code);
};

/** Whether PostgreSQL answered and said no to this very statement. */
export const isRejection = (error: unknown): boolean => sqlState(error) !== '' && !isOutage(error);

/** Whether it met another transaction (deadlock, serialization) and would go well alone. */
export const isCollision = (error: unknown): boolean => sqlState(error).startsWith('40');

/** The error to throw on: an outage by its one name, anything else as it is. */
export const named = (error: unknown): unknown =>
  isOutage(error) && !(error instanceof StoreUnavailable)
    ? new StoreUnavailable('PostgreSQL cannot be reached', { cause: error })
    : error;
