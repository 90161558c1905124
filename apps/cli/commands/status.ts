import type { Command } from 'commander';
import { runningCopy } from '#infra/local/run-file';
import { dataFolder } from '#infra/local/settings';

/** `forlob status`: what runs with this data folder. Exit 1 when nothing does. */
export function registerStatus(program: Command): void {
  program
    .command('status')
    .description('list what runs here')
    .option('--data <folder>', 'where data is kept (FORLOB_DATA; default .local)')
    .option('--json', 'as JSON')
    .action((options: { data?: string; json?: boolean }) => {
      const data = dataFolder(options.data === undefined ? process.env : { FORLOB_DATA: options.data });
      if (!printStatus(data, options.json === true)) process.exitCode = 1;
    });
}

/** Prints the running copy and its children; false when none runs. Passwords in addresses are left out. */
export function printStatus(data: string, json: boolean): boolean {
  const run = runningCopy(data);
  if (json) {
    const { API_URL, INBOX_URL, TEMPORAL_UI_URL, OIDC_ISSUER } = run?.environment ?? {};
    const addresses = { API_URL, INBOX_URL, TEMPORAL_UI_URL, OIDC_ISSUER };
    const state = { running: run !== undefined, data, supervisor: run?.supervisor.pid, addresses };
    process.stdout.write(`${JSON.stringify({ ...state, children: run?.children ?? [] }, null, 2)}\n`);
  } else if (run) {
    const lines = run.children.map(
      ({ name, pid, state, restarts, address }) =>
        `  ${name.padEnd(10)} ${state.padEnd(10)} pid ${String(pid).padEnd(8)} ${address ?? ''}` +
        (restarts > 0 ? ` (restarted ${restarts}×)` : ''),
    );
    process.stdout.write(`  supervisor           pid ${run.supervisor.pid}\n${lines.join('\n')}\n`);
  } else process.stdout.write(`Nothing runs with ${data}.\n`);
  return run !== undefined;
}
