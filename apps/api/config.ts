import type { ClockKeys } from '#use-cases/time/move-clock';
import { ConsoleSettings } from './console/session/console-settings.ts';

/** What the process is told by its environment, besides what its foundation reads. */
export interface Config {
  readonly console: ConsoleSettings;
  readonly port: number;
  readonly host: string;
  /** Where `/metrics` is told, apart from what the public may reach; without it nowhere. */
  readonly internalPort?: number;
  /** How long the process goes on serving after it was told to end, so that proxies learn of it first. */
  readonly leaveMs: number;
  /** Requests that are let in at a time; without it as many as `admit.ts` says. */
  readonly mostAtOnce?: number;
}

const needed = (env: NodeJS.ProcessEnv, name: string): string => {
  const value = env[name];
  if (value === undefined || value === '') throw new Error(`${name} is not set`);
  return value;
};

/** Reads the environment. Throws with the name of what is missing. */
export const readConfig = (env: NodeJS.ProcessEnv): Config => ({
  console: new ConsoleSettings({
    issuer: needed(env, 'OIDC_ISSUER'),
    url: needed(env, 'API_URL'),
    sessionKeys: needed(env, 'FORLOB_SESSION_KEY'),
    development: env['FORLOB_ENV'] !== 'production',
    ...clockKeysOf(env),
    ...(env['INBOX_URL'] && { inbox: env['INBOX_URL'] }),
  }),
  port: Number(env['API_PORT'] ?? 3000),
  host: env['API_HOST'] ?? '127.0.0.1',
  ...(env['API_INTERNAL_PORT'] && { internalPort: Number(env['API_INTERNAL_PORT']) }),
  ...(env['API_MOST_AT_ONCE'] && { mostAtOnce: Number(env['API_MOST_AT_ONCE']) }),
  // A proxy that asks /readyz every other second has seen it twice.
  leaveMs: 1_000 * Number(env['API_LEAVE_SECONDS'] ?? (env['FORLOB_ENV'] === 'production' ? 5 : 0)),
});

/** A copy that `npm start` runs knows its superuser; only there the clock can be moved. */
const clockKeysOf = (env: NodeJS.ProcessEnv): { readonly clockKeys?: ClockKeys } => {
  const { DATABASE_ADMIN_URL: adminUrl, TEMPORAL_ADDRESS: temporalAddress } = env;
  if (!adminUrl || !temporalAddress) return {};
  return {
    clockKeys: { adminUrl, temporalAddress, temporalNamespace: env['TEMPORAL_NAMESPACE'] ?? 'default' },
  };
};
