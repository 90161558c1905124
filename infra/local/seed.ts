import { fork } from 'node:child_process';
import { closeSync, existsSync, openSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { builtModule } from './folders.ts';
import type { LocalSystem } from './supervisor.ts';

const marker = (data: string): string => path.join(data, 'seeded');

/** True until the two fictitious organisations have been loaded into this folder's database. */
export const isSeeded = (data: string): boolean => existsSync(marker(data));

/** Loads the demo organisations with `forlob seed` in a process of its own; throws with the log's place when that fails. */
export async function seed(system: LocalSystem, env: NodeJS.ProcessEnv): Promise<void> {
  const logFile = path.join(system.data, 'logs', 'seed.log');
  const log = openSync(logFile, 'a');
  const child = fork(builtModule('apps/cli/main'), ['seed'], {
    env: { ...env, ...system.environment },
    stdio: ['ignore', log, log, 'ipc'],
  });
  closeSync(log);
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', resolve);
  });
  if (code !== 0)
    throw new Error(`The demo data could not be loaded (exit ${code ?? 'by a signal'}); see ${logFile}`);
  writeFileSync(marker(system.data), new Date().toISOString());
}
