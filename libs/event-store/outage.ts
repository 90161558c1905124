import { StoreUnavailable } from './event-store.ts';

/** SQLSTATE of an error that PostgreSQL itself answered with; undefined for anything else (a cut connection, a bug). */
const sqlState = (error: unknown): string | undefined => {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  return typeof code === 'string' && /^[0-9A-Z]{5}$/.test(code) ? code : undefined;
};

/** 08 connection, 25006 read-only standby, 53 resources, 57 operator intervention, 58 system error. */
const outageStates = /^(08|53|57P|58|25006)/;

/** What the driver and the pool say without a code. */
const cutConnection = /connection|timeout|Client was closed|ended/i;

/** Whether the database is the trouble and not what was asked of it. */
export const isOutage = (error: unknown): boolean => {
  if (error instanceof StoreUnavailable) return true;
  const state = sqlState(error);
  if (state !== undefined) return outageStates.test(state);
  if (!(error instanceof Error)) return false;
  return 'code' in error ? /^E[A-Z]+$/.test(String(error.code)) : cutConnection.test(error.message);
};

/** Whether PostgreSQL answered and said no to this very statement. */
export const isRejection = (error: unknown): boolean => sqlState(error) !== undefined && !isOutage(error);

/** The error to throw on: an outage by its one name, anything else as it is. */
export const named = (error: unknown): unknown =>
  isOutage(error) && !(error instanceof StoreUnavailable)
    ? new StoreUnavailable('PostgreSQL cannot be reached', { cause: error })
    : error;
