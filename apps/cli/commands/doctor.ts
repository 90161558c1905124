import type { Command } from 'commander';
import colors from 'picocolors';
import { examine } from '#infra/local/doctor';
import type { Finding } from '#infra/local/doctor';

const sign: Readonly<Record<Finding['state'], string>> = {
  ok: colors.green('✓'),
  warning: colors.yellow('!'),
  wrong: colors.red('✗'),
};

/** `forlob doctor`: what the system stands on, one line each. Exit 1 when something is wrong. */
export function registerDoctor(program: Command): void {
  program
    .command('doctor')
    .description('check Node, Temporal, database, keys, ports and disk')
    .option('--data <folder>', 'where data is kept (FORLOB_DATA; default .local)')
    .option('--json', 'as JSON')
    .action(async (options: { data?: string; json?: boolean }) => {
      const env = { ...process.env, ...(options.data === undefined ? {} : { FORLOB_DATA: options.data }) };
      const findings = await examine(env);
      const lines = findings.map(({ what, state, detail }) => `${sign[state]} ${what}: ${detail}`);
      process.stdout.write(
        `${options.json === true ? JSON.stringify(findings, null, 2) : lines.join('\n')}\n`,
      );
      if (findings.some(({ state }) => state === 'wrong')) process.exitCode = 1;
    });
}
