import path from 'node:path';
import { databaseUrls } from './database.ts';
import type { ChildPlan } from './child.ts';
import type { Passwords } from './passwords.ts';
import type { Ports } from './settings.ts';

/** What the plan is made from; `given` is the environment the start was called with. */
export interface PlanInput {
  readonly data: string;
  readonly ports: Ports;
  /** One for each API beyond the first. */
  readonly morePorts?: readonly number[];
  readonly passwords: Passwords;
  /** What the console's cookies are sealed with, unless the environment brings one. */
  readonly sessionKey: string;
  readonly postgresFolder: string;
  readonly given: NodeJS.ProcessEnv;
}

/** All child processes of a local copy. Servers start first, side by side; apps follow when the servers are ready. */
export interface Plan {
  readonly servers: readonly ChildPlan[];
  readonly apps: readonly ChildPlan[];
  /** Shared by all of them and by the CLI: where each part is. */
  readonly environment: Readonly<Record<string, string>>;
  /** Superuser's address of the PostgreSQL that this copy runs itself; undefined when one was given. */
  readonly ownPostgres?: string;
}

const local = (port: number): string => `http://127.0.0.1:${port}`;

/** Decides what is started here: a server whose address is in the environment is used and not started. */
export function makePlan(input: PlanInput): Plan {
  const { data, ports, morePorts = [], passwords, sessionKey, postgresFolder, given } = input;
  const superuser = `postgres://postgres:${passwords.superuser}@127.0.0.1:${ports.postgres}/postgres`;
  const urls = databaseUrls(superuser, passwords.app);
  const own = {
    postgres: !given['DATABASE_URL'],
    temporal: !given['TEMPORAL_ADDRESS'],
    oidc: !given['OIDC_ISSUER'],
    smtp: !given['SMTP_URL'],
  };
  const environment = {
    FORLOB_ENV: given['FORLOB_ENV'] ?? 'development',
    FORLOB_DATA: data,
    FORLOB_KEYS: given['FORLOB_KEYS'] ?? path.join(data, 'keys'),
    DATABASE_URL: given['DATABASE_URL'] ?? urls.app,
    ...(own.postgres ? { DATABASE_ADMIN_URL: urls.admin } : pick(given, 'DATABASE_ADMIN_URL')),
    TEMPORAL_ADDRESS: given['TEMPORAL_ADDRESS'] ?? `127.0.0.1:${ports.temporal}`,
    TEMPORAL_NAMESPACE: given['TEMPORAL_NAMESPACE'] ?? 'default',
    ...(own.temporal ? { TEMPORAL_UI_URL: local(ports.temporalUi) } : {}),
    SMTP_URL: given['SMTP_URL'] ?? `smtp://127.0.0.1:${ports.smtp}`,
    ...(own.smtp ? { INBOX_URL: local(ports.inbox) } : {}),
    OIDC_ISSUER: given['OIDC_ISSUER'] ?? local(ports.oidc),
    API_PORT: String(ports.api),
    API_URL: local(ports.api),
  };
  const servers: (ChildPlan | false)[] = [
    own.postgres && {
      name: 'postgres',
      module: 'infra/local/postgres-main',
      address: `127.0.0.1:${ports.postgres}`,
      env: {
        POSTGRES_FOLDER: postgresFolder,
        POSTGRES_PORT: String(ports.postgres),
        POSTGRES_PASSWORD: passwords.superuser,
      },
      patience: 20_000,
    },
    own.temporal && {
      name: 'temporal',
      module: 'infra/temporal/main',
      address: environment.TEMPORAL_ADDRESS,
      env: {
        TEMPORAL_PORT: String(ports.temporal),
        TEMPORAL_UI_PORT: String(ports.temporalUi),
        TEMPORAL_STATE: path.join(data, 'temporal-state', 'state.db'),
        TEMPORAL_LOG: path.join(data, 'logs', 'temporal-server.log'),
      },
      patience: 15_000,
    },
    own.oidc && {
      name: 'oidc',
      module: 'infra/oidc/main',
      address: environment.OIDC_ISSUER,
      env: { OIDC_PORT: String(ports.oidc), CONSOLE_URLS: [ports.api, ...morePorts].map(local).join(',') },
    },
    own.smtp && {
      name: 'smtp',
      module: 'infra/smtp/main',
      address: environment.SMTP_URL,
      env: { SMTP_PORT: String(ports.smtp), INBOX_PORT: String(ports.inbox) },
    },
  ];
  const session = { FORLOB_SESSION_KEY: given['FORLOB_SESSION_KEY'] ?? sessionKey };
  return {
    servers: servers.filter((plan) => plan !== false),
    apps: [
      { name: 'api', module: 'apps/api/main', address: environment.API_URL, env: session },
      ...morePorts.map((port, index) => ({
        name: `api-${index + 2}`,
        module: 'apps/api/main',
        address: local(port),
        env: { ...session, API_PORT: String(port), API_URL: local(port) },
      })),
      ...namesOf('worker', given).map((name) => ({
        name,
        module: 'apps/worker/main',
        env: {},
        patience: 20_000,
      })),
      ...namesOf('projector', given).map((name) => ({ name, module: 'apps/projector/main', env: {} })),
    ],
    environment,
    ...(own.postgres ? { ownPostgres: superuser } : {}),
  };
}

/** What the processes of an app are called: `worker`, `worker-2` … as many as FORLOB_WORKERS says, one without it. */
export const namesOf = (app: 'api' | 'worker' | 'projector', given: NodeJS.ProcessEnv): readonly string[] =>
  Array.from({ length: Number(given[`FORLOB_${app.toUpperCase()}S`] ?? 1) }, (_, index) =>
    index === 0 ? app : `${app}-${index + 1}`,
  );

const pick = (env: NodeJS.ProcessEnv, name: string): Record<string, string> => {
  const value = env[name];
  return value ? { [name]: value } : {};
};
