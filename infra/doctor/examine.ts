import path from 'node:path';
import { Client, Connection } from '@temporalio/client';
import type pg from 'pg';
import { createPostgresEventStore } from '#event-store';
import { createFileKeyRing } from '#personal-data';
import { readVitalSigns } from '#use-cases/vital-signs/vital-signs';
import { environmentOf } from '../local/run-file.ts';
import { dataFolder } from '../local/settings.ts';
import { databaseChecks } from './checks/database.ts';
import { houseChecks } from './checks/house.ts';
import { machineChecks } from './checks/machine.ts';
import { serviceChecks, type Environment } from './checks/services.ts';
import { temporalChecks, type Temporal } from './checks/temporal.ts';
import { runChecks, trouble, type Finding, type Trouble } from './finding.ts';
import { openDatabase } from './open-database.ts';

/** Looks at everything that the system stands on. Never fetches, starts or changes anything. `machine` is this machine's clock. */
export const examine = async (
  given: NodeJS.ProcessEnv,
  machine: () => number = Date.now,
): Promise<readonly Finding[]> => {
  const data = dataFolder(given);
  const env = { ...environmentOf(data), ...given };
  const ends: (() => Promise<unknown>)[] = [];
  const [machineFindings, services, servers] = await Promise.all([
    runChecks(machineChecks, { data, env, given }),
    runChecks(serviceChecks, env),
    examineServers(env, path.resolve(env['FORLOB_KEYS'] ?? path.join(data, 'keys')), machine, ends),
  ]).finally(async () => {
    for (const end of ends) await end().catch(() => undefined);
  });
  return [...machineFindings, ...servers, ...services];
};

const examineServers = async (
  env: Environment,
  keyFolder: string,
  machine: () => number,
  ends: (() => Promise<unknown>)[],
): Promise<readonly Finding[]> => {
  const url = env['DATABASE_URL'] ?? env['DATABASE_ADMIN_URL'];
  if (!url)
    return one('PostgreSQL', trouble('database-down', 'nothing runs here and DATABASE_URL is not set'));
  const opened = await openDatabase(url);
  if ('code' in opened)
    return [...(await one('PostgreSQL', [opened])), ...(await examineTemporal(env, undefined, ends))];
  const { pool } = opened;
  ends.push(() => pool.end());
  const admin = env['DATABASE_ADMIN_URL'];
  const asAdmin = admin === undefined || admin === url ? undefined : await openDatabase(admin);
  const server = asAdmin !== undefined && 'pool' in asAdmin ? asAdmin.pool : pool;
  if (server !== pool) ends.push(() => server.end());
  const found = await runChecks(databaseChecks, { server, adminUrl: server === pool ? undefined : admin });
  // Without its tables the rest has nothing to look at, and that is said.
  if (found.some(({ code }) => code === 'migrations-missing'))
    return [...found, ...(await examineTemporal(env, undefined, ends))];
  return [...found, ...(await examineHouse(env, pool, keyFolder, machine, ends))];
};

const examineHouse = async (
  env: Environment,
  pool: pg.Pool,
  keyFolder: string,
  machine: () => number,
  ends: (() => Promise<unknown>)[],
): Promise<readonly Finding[]> => {
  const store = createPostgresEventStore(pool, { keys: createFileKeyRing(keyFolder) });
  const tenants = await store.tenants();
  const house = await runChecks(houseChecks, {
    pool,
    keyFolder,
    isProduction: env['FORLOB_ENV'] === 'production',
    signs: await readVitalSigns(pool, tenants),
    machine,
  });
  return [...house, ...(await examineTemporal(env, { pool, tenants }, ends))];
};

const examineTemporal = async (
  env: Environment,
  courses: Temporal['courses'],
  ends: (() => Promise<unknown>)[],
): Promise<readonly Finding[]> => {
  const address = env['TEMPORAL_ADDRESS'];
  if (!address)
    return one('Temporal', trouble('temporal-down', 'nothing runs here and TEMPORAL_ADDRESS is not set'));
  const namespace = env['TEMPORAL_NAMESPACE'] ?? 'default';
  const connection = await Connection.connect({ address, connectTimeout: 5_000 }).catch(() => undefined);
  if (connection === undefined) return one('Temporal', trouble('temporal-down', `no answer at ${address}`));
  ends.push(() => connection.close());
  const client = new Client({ connection, namespace });
  return runChecks(temporalChecks, { connection, client, namespace, ...(courses && { courses }) });
};

const one = (name: string, troubles: readonly Trouble[]): Promise<readonly Finding[]> =>
  runChecks([{ name, look: () => troubles }], undefined);
