import { fork } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { builtModule } from '#infra/local/folders';
import { nodeFlags } from '#infra/local/node-flags';
import { endWithUs } from './left-behind.ts';
import { within } from './within.ts';

/** A process of the system, as in production. */
export interface Child {
  readonly pid: number;
  /** Memory that it holds, MB. */
  readonly rss: () => Promise<number>;
  readonly stop: () => Promise<void>;
}

/** Starts a built module with nothing but this environment and waits until it says it is ready; throws with its last words. */
export const startChild = async (
  module: string,
  env: Readonly<Record<string, string>>,
  execArgv: readonly string[] = [],
): Promise<Child> => {
  const child = fork(builtModule(module), {
    env: { PATH: process.env['PATH'], HOME: process.env['HOME'], ...env },
    execArgv: [...nodeFlags, ...execArgv],
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (text: Buffer) => {
      said = (said + text.toString()).slice(-4_000);
    });
  const ended = endWithUs(child.pid ?? 0);
  const gone = once(child, 'exit').finally(ended);
  const ready = once(child, 'message').then(() => true);
  const stop = async (): Promise<void> => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    child.kill('SIGTERM');
    const insist = setTimeout(() => child.kill('SIGKILL'), 15_000);
    await gone;
    clearTimeout(insist);
  };
  const begun = await within(180_000, `starting ${module}`, () =>
    Promise.race([ready, gone.then(() => false)]),
  ).catch(async (error: unknown) => {
    await stop();
    throw error;
  });
  if (!begun) throw new Error(`${module} ended:\n${said}`);
  const pid = child.pid ?? 0;
  return { pid, rss: () => residentMb(pid), stop };
};

const residentMb = async (pid: number): Promise<number> => {
  const [, kilobytes] = /^VmRSS:\s+(\d+) kB$/m.exec(await readFile(`/proc/${pid}/status`, 'utf8')) ?? [];
  return Number(kilobytes ?? 0) / 1_024;
};
