import path from 'node:path';
import { createCalendar } from '#calendar';
import { createPool, createPostgresEventStore } from '#event-store';
import { environmentOf } from '#infra/local/run-file';
import { dataFolder } from '#infra/local/settings';
import { createFileKeyRing } from '#personal-data';
import { createCourseCommands } from '#use-cases';
import { commandPortsOf } from '#use-cases/command-ports-of';
import { loadCatalogue } from '#use-cases/load-catalogue';
import { createProjections } from '#views';
import { Failure } from './failure.ts';

export interface HouseOptions {
  /** Where data is kept. */
  readonly data?: string;
}

export type Environment = Readonly<Record<string, string | undefined>>;

/** The data folder, and the environment with the addresses of the copy that runs there; the caller's own variables go first. */
export const surroundings = ({ data: given }: HouseOptions): { data: string; env: Environment } => {
  const data = dataFolder(given === undefined ? process.env : { ...process.env, FORLOB_DATA: given });
  return { data, env: { ...environmentOf(data), ...process.env } };
};

/** A variable that the command cannot do without. Throws `Failure`. */
export const needed = (env: Environment, name: string): string => {
  const value = env[name];
  if (value === undefined || value === '')
    throw new Failure(
      `Nothing runs here and ${name} is not set. Start a copy with "npm start" (or say --data where one runs), or set ${name}.`,
    );
  return value;
};

/** The store, the keys and the catalogue that a command works on. */
export const openHouse = (options: HouseOptions) => {
  const { data, env } = surroundings(options);
  const pool = createPool(needed(env, 'DATABASE_URL'), { max: 20, statementTimeoutMs: 0 });
  const keys = createFileKeyRing(env['FORLOB_KEYS'] ?? path.join(data, 'keys'));
  const store = createPostgresEventStore(pool, { keys });
  const { catalogue, sha256 } = loadCatalogue(env['FORLOB_CATALOGUE']);
  const calendar = createCalendar();
  const ports = commandPortsOf({ pool, keys, store, catalogue, calendar });
  return {
    data,
    env,
    pool,
    keys,
    store,
    catalogue,
    calendar,
    ports,
    courses: createCourseCommands(ports),
    projections: createProjections({ catalogue, sha256, calendar }),
    close: async () => {
      await store.close();
      await pool.end();
    },
  };
};

export type House = ReturnType<typeof openHouse>;

/** Opens the house for one piece of work and closes it after. */
export const inHouse = async <Result>(
  options: HouseOptions,
  work: (house: House) => Promise<Result>,
): Promise<Result> => {
  const house = openHouse(options);
  try {
    return await work(house);
  } finally {
    await house.close();
  }
};
