import { environmentOf } from '#infra/local/run-file';
import { dataFolder } from '#infra/local/settings';
import { openFoundation } from '#use-cases/lay-foundation';
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

/** What a command works on: the foundation, with its ports at hand, and the read models. */
const openHouse = (options: HouseOptions) => {
  const { data, env } = surroundings(options);
  needed(env, 'DATABASE_URL');
  const foundation = openFoundation({ ...env, FORLOB_DATA: data }, { max: 20, statementTimeoutMs: 0 });
  const { ports, catalogueSha256: sha256 } = foundation;
  return { data, env, ...foundation, ...ports, projections: createProjections({ ...ports, sha256 }) };
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
