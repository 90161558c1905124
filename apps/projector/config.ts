import path from 'node:path';
import { required } from '#infra/local/part';

/** What the projector needs to know of its surroundings; what brings time and mail reads its own. */
export interface Config {
  readonly databaseUrl: string;
  readonly keysFolder: string;
  /** Health and metrics are served here; undefined: not at all. */
  readonly port: number | undefined;
}

/** Reads the environment; throws naming the variable that is missing. */
export const readConfig = (env: NodeJS.ProcessEnv): Config => ({
  databaseUrl: required('DATABASE_URL'),
  keysFolder: env['FORLOB_KEYS'] ?? path.join(env['FORLOB_DATA'] ?? '.local', 'keys'),
  port: env['PROJECTOR_PORT'] === undefined ? undefined : Number(env['PROJECTOR_PORT']),
});
