import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { migrate } from '#event-store/migrate';
import { createFileKeyRing } from '#personal-data';
import { tenants } from '../oidc/accounts.ts';
import { findBinary } from '../temporal/find-binary.ts';
import { temporalCli } from '../temporal/tool.ts';
import { superviseChild } from './child.ts';
import type { Child, ChildPlan } from './child.ts';
import { ensureDatabase } from './database.ts';
import { rotate } from './logs.ts';
import { endOrphans } from './orphans.ts';
import { passwordsIn } from './passwords.ts';
import { makePlan, namesOf } from './plan.ts';
import type { Plan } from './plan.ts';
import { freePort } from './ports.ts';
import { postgresFolder } from './postgres-folder.ts';
import { identify } from './process-identity.ts';
import { step } from './progress.ts';
import type { Say } from './progress.ts';
import { recoverIfRestored } from './recover.ts';
import { claimRun, forgetRun, writeRun } from './run-file.ts';
import { sessionKeyIn } from './session-key.ts';
import { choosePorts } from './settings.ts';

/** A copy of the whole system on this machine, as child processes of this one. */
export interface LocalSystem {
  readonly data: string;
  readonly environment: Readonly<Record<string, string>>;
  /** The child of that name: `postgres`, `temporal`, `oidc`, `smtp`, `api`, `api-2`, `worker`, `projector` … Throws on another. */
  readonly child: (name: string) => Child;
  /** Stops all, apps first and PostgreSQL last. Safe to call twice. */
  readonly stop: () => Promise<void>;
}

export interface LocalOptions {
  readonly data: string;
  readonly env: NodeJS.ProcessEnv;
  readonly say: Say;
  /** Aborted by Ctrl-C during the start: what has been started is stopped again. */
  readonly signal?: AbortSignal;
  /** Asked at each start of a child: what its environment has that nobody else's has. */
  readonly differently?: (child: string, environment: Readonly<Record<string, string>>) => NodeJS.ProcessEnv;
}

/** Thrown when this data folder is in use: `run.json` in it says by whom. */
export class AlreadyRunning extends Error {
  override readonly name = 'AlreadyRunning';
}

/** Starts everything that is not given by the environment, and resolves when all of it serves. On failure nothing is left. */
export async function startLocal(options: LocalOptions): Promise<LocalSystem> {
  const { data, env, say, signal, differently } = options;
  const supervisor = identify(process.pid);
  const left = claimRun(data, { supervisor, children: [], environment: {} });
  if (!left) throw new AlreadyRunning(`A copy runs or is starting with ${data}`);
  const children: Child[] = [];
  let plan: Plan | undefined;
  const note = (): void => {
    writeRun(data, {
      supervisor,
      children: children.map((child) => child.note()),
      environment: plan?.environment ?? {},
    });
  };
  let stopped: Promise<void> | undefined;
  const stop = (): Promise<void> =>
    (stopped ??= stopAll(children).then(() => {
      forgetRun(data);
    }));

  try {
    const ended = await endOrphans(left);
    if (ended.length > 0) say(`Ended what a killed copy had left: ${ended.join(', ')}`);
    mkdirSync(path.join(data, 'logs'), { recursive: true });
    const ports = await choosePorts(data, env, say);
    const files = await postgresFolder(data, say);
    const morePorts: number[] = [];
    while (morePorts.length < namesOf('api', env).length - 1) morePorts.push(await freePort());
    plan = makePlan({
      ...{ data, ports, morePorts, postgresFolder: files, given: env },
      passwords: passwordsIn(data),
      sessionKey: sessionKeyIn(data),
    });
    const { environment, ownPostgres } = plan;
    const launch = async (child: ChildPlan): Promise<void> => {
      const logFile = rotate(path.join(data, 'logs', `${child.name}.log`));
      const where = child.address ? ` on ${child.address}` : '';
      await step(say, `${child.name}${where}`, () => {
        signal?.throwIfAborted();
        if (stopped) throw new Error('another part could not be started');
        const started = superviseChild(child, {
          logFile,
          environment: { ...env, ...environment },
          ...(differently ? { differently: () => differently(child.name, environment) } : {}),
          say,
          changed: note,
        });
        children.push(started);
        note();
        return unlessAborted(started.ready, signal);
      });
    };

    await Promise.all(
      plan.servers.map(async (server) => {
        if (server.name === 'temporal') {
          const { path: binary } = await findBinary(temporalCli, { env, say });
          return launch({ ...server, env: { ...server.env, TEMPORAL_CLI: binary } });
        }
        await launch(server);
        if (server.name === 'postgres' && ownPostgres) await ensureDatabase(ownPostgres);
      }),
    );
    const admin = environment['DATABASE_ADMIN_URL'];
    const appPassword = ownPostgres ? { appPassword: passwordsIn(data).app } : {};
    if (admin) await step(say, 'migrations', () => migrate(admin, appPassword));
    else say('No migrations: DATABASE_URL was given without DATABASE_ADMIN_URL.');
    // A server that was given may have been failed over on purpose: there it is the operator who recovers.
    if (ownPostgres && admin) await recoverIfRestored(admin, { ...env, ...environment }, say);
    // After: a restored database whose keys are not there must not be given new ones.
    await makeKeys(environment['FORLOB_KEYS'] ?? '');
    await Promise.all(plan.apps.map(launch));
    const child = (name: string): Child => {
      const found = children.find((one) => one.name === name);
      if (!found) throw new Error(`No child is called ${name}`);
      return found;
    };
    return { data, environment, child, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** Whoever can sign in here can write: each development tenant has its keys, made once. */
async function makeKeys(folder: string): Promise<void> {
  const keys = createFileKeyRing(folder);
  for (const { id } of tenants) await keys.createTenant(id);
}

/** Apps first, so that none complains about a server that is gone; PostgreSQL last, so that nothing is cut short. */
async function stopAll(children: readonly Child[]): Promise<void> {
  const order = [['api', 'worker', 'projector'], ['temporal', 'oidc', 'smtp'], ['postgres']];
  for (const names of order)
    await Promise.all(
      children.filter(({ name }) => names.includes(name.replace(/-\d+$/, ''))).map((child) => child.stop()),
    );
}

function unlessAborted(work: Promise<void>, signal: AbortSignal | undefined): Promise<void> {
  if (!signal) return work;
  const aborted = new Promise<never>((_, reject) => {
    signal.addEventListener(
      'abort',
      () => {
        reject(new Error('stopped during the start'));
      },
      { once: true },
    );
  });
  return Promise.race([work, aborted]);
}
