import { once } from 'node:events';
import type { Command } from 'commander';
import { sayToStderr, step } from '#infra/local/progress';
import { runningCopy } from '#infra/local/run-file';
import { isSeeded, seed } from '#infra/local/seed';
import { dataFolder } from '#infra/local/settings';
import { summary } from '#infra/local/summary';
import { AlreadyRunning, startLocal } from '#infra/local/supervisor';
import type { LocalSystem } from '#infra/local/supervisor';
import { printStatus } from './status.ts';

interface UpOptions {
  readonly data?: string;
  readonly apiPort?: string;
  readonly inboxPort?: string;
  readonly seed: boolean;
}

/** `forlob up`: everything on this machine, until Ctrl-C. */
export function registerUp(program: Command): void {
  program
    .command('up')
    .description('start everything on this machine, until Ctrl-C')
    .option('--data <folder>', 'where data is kept (FORLOB_DATA; default .local)')
    .option('--api-port <port>', 'port of the API (API_PORT; 0 = any free one)')
    .option('--inbox-port <port>', 'port of the inbox page (INBOX_PORT)')
    .option('--no-seed', 'do not load the fictitious organisations the first time')
    .addHelpText(
      'after',
      `
Other ports: OIDC_PORT, SMTP_PORT, TEMPORAL_PORT, TEMPORAL_UI_PORT, POSTGRES_PORT.
DATABASE_URL with DATABASE_ADMIN_URL, TEMPORAL_ADDRESS, SMTP_URL, OIDC_ISSUER: use that server, start none.`,
    )
    .action(up);
}

async function up(options: UpOptions): Promise<void> {
  const env = {
    ...process.env,
    ...(options.data === undefined ? {} : { FORLOB_DATA: options.data }),
    ...(options.apiPort === undefined ? {} : { API_PORT: options.apiPort }),
    ...(options.inboxPort === undefined ? {} : { INBOX_PORT: options.inboxPort }),
  };
  const data = dataFolder(env);
  const running = runningCopy(data);
  if (running) {
    alreadyRuns(data);
    return;
  }

  const interrupted = new AbortController();
  let system: LocalSystem | undefined;
  const stop = (): void => {
    if (interrupted.signal.aborted) return;
    sayToStderr('\nStopping …');
    interrupted.abort();
    void system?.stop();
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, stop);
  const ended = once(interrupted.signal, 'abort');

  try {
    system = await startLocal({ data, env, say: sayToStderr, signal: interrupted.signal });
    await seedFirstTime(system, env, options.seed);
    if (!interrupted.signal.aborted) process.stdout.write(`${summary(system.environment, data)}\n`);
  } catch (error) {
    await system?.stop();
    if (error instanceof AlreadyRunning) {
      alreadyRuns(data);
      return;
    }
    if (interrupted.signal.aborted) return;
    throw error;
  }
  await ended;
  await system.stop();
  sayToStderr('Stopped.');
}

/** A database that was given may be somebody's own: it gets demo data by `forlob seed` only. Without them the system still runs. */
async function seedFirstTime(system: LocalSystem, env: NodeJS.ProcessEnv, wanted: boolean): Promise<void> {
  if (!wanted || env['DATABASE_URL'] || isSeeded(system.data)) return;
  try {
    await step(sayToStderr, 'demo data: two fictitious organisations', () => seed(system, env));
  } catch (error) {
    sayToStderr(
      `${error instanceof Error ? error.message : String(error)}. \`npx forlob seed\` tries again.`,
    );
  }
}

function alreadyRuns(data: string): void {
  sayToStderr(`A copy runs already with ${data}:`);
  printStatus(data, false);
}
