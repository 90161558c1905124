/** What the process is told by its environment, besides what its foundation reads. */
export interface Config {
  readonly issuer: string;
  readonly port: number;
  readonly host: string;
}

const needed = (env: NodeJS.ProcessEnv, name: string): string => {
  const value = env[name];
  if (value === undefined || value === '') throw new Error(`${name} is not set`);
  return value;
};

/** Reads the environment. Throws with the name of what is missing. */
export const readConfig = (env: NodeJS.ProcessEnv): Config => ({
  issuer: needed(env, 'OIDC_ISSUER'),
  port: Number(env['API_PORT'] ?? 3000),
  host: env['API_HOST'] ?? '127.0.0.1',
});
