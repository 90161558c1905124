import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { isToBeRecovered } from '#event-store';
import { builtModule } from './folders.ts';
import type { Say } from './progress.ts';

/**
 * After `forlob restore`: runs `forlob recover` once the servers are up and before any app lets people in, and says what
 * it said. Does nothing to a database that was never restored, or was recovered before. Throws when it fails.
 */
export async function recoverIfRestored(
  adminUrl: string,
  environment: NodeJS.ProcessEnv,
  say: Say,
): Promise<void> {
  if (!(await isToBeRecovered(adminUrl))) return;
  say('The database was restored to an earlier moment:');
  const { stdout } = await promisify(execFile)(process.execPath, [builtModule('apps/cli/main'), 'recover'], {
    env: { ...environment, NO_COLOR: '1' },
    maxBuffer: 50_000_000,
  });
  for (const line of stdout.trimEnd().split('\n')) say(`  ${line}`);
}
