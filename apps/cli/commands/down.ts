import { setTimeout as sleep } from 'node:timers/promises';
import type { Command } from 'commander';
import { endOrphans } from '#infra/local/orphans';
import { isAlive } from '#infra/local/process-identity';
import { forgetRun, readRun } from '#infra/local/run-file';
import { dataFolder } from '#infra/local/settings';

/** Longer than the slowest child's patience, PostgreSQL's, after those before it. */
const patienceMs = 60_000;

/** `forlob down`: stops the copy that runs with this data folder, and what a killed one has left. */
export function registerDown(program: Command): void {
  program
    .command('down')
    .description('stop what runs here')
    .option('--data <folder>', 'where data is kept (FORLOB_DATA; default .local)')
    .option('--json', 'as JSON')
    .action(async (options: { data?: string; json?: boolean }) => {
      const data = dataFolder(options.data === undefined ? process.env : { FORLOB_DATA: options.data });
      const stopped = await down(data);
      process.stdout.write(
        options.json === true
          ? `${JSON.stringify({ stopped })}\n`
          : `${stopped.length > 0 ? `Stopped: ${stopped.join(', ')}` : `Nothing ran with ${data}.`}\n`,
      );
    });
}

async function down(data: string): Promise<string[]> {
  const run = readRun(data);
  if (!run) return [];
  if (!isAlive(run.supervisor)) {
    const ended = await endOrphans(run.children);
    forgetRun(data);
    return ended;
  }
  process.kill(run.supervisor.pid, 'SIGTERM');
  const deadline = Date.now() + patienceMs;
  while (isAlive(run.supervisor)) {
    if (Date.now() > deadline)
      throw new Error(`The copy (pid ${run.supervisor.pid}) has not stopped within ${patienceMs / 1000} s.`);
    await sleep(100);
  }
  return run.children.map((child) => child.name);
}
