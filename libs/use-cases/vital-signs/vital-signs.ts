import type pg from 'pg';
import { withTenant } from '#event-store';
import { readDutySigns, type DutySigns } from './read-duty-signs.ts';
import { readLogSigns, type LogSigns } from './read-log-signs.ts';

export * from './parts.ts';

/** How a tenant's house is: figures and codes, no person. */
export interface VitalSigns extends LogSigns, DutySigns {
  readonly tenant: string;
}

/** Reads them from the database as it is now. Throws when it does not answer. */
export const readVitalSigns = async (
  pool: pg.Pool,
  tenants: readonly string[],
): Promise<readonly VitalSigns[]> => {
  const all: VitalSigns[] = [];
  // One after the other: looking must not take the connections that the work needs.
  for (const tenant of tenants)
    all.push(
      await withTenant(pool, tenant, async (tx) => ({
        tenant,
        ...(await readLogSigns(tx, tenant)),
        ...(await readDutySigns(tx, tenant)),
      })),
    );
  return all;
};

export interface Clocks {
  /** How far the application's clock runs ahead of the database's, in seconds; 0 in production. */
  readonly aheadSeconds: number;
  /** How far this machine's clock is ahead of the database's, in seconds. */
  readonly machineSeconds: number;
}

/** Compares the clocks; `machine` tells this machine's time in milliseconds. */
export const readClocks = async (pool: pg.Pool, machine: () => number = Date.now): Promise<Clocks> => {
  const asked = machine();
  const { rows } = await pool.query<{ ahead: number; now: number }>(
    `select ahead_ms::float8 / 1000 as ahead, extract(epoch from clock_timestamp())::float8 as now from app_clock`,
  );
  const answered = machine();
  const { ahead = 0, now = 0 } = rows[0] ?? {};
  return { aheadSeconds: ahead, machineSeconds: (asked + answered) / 2_000 - now };
};
