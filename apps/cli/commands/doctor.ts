import type { Command } from 'commander';
import colors from 'picocolors';
import { examine } from '#infra/doctor/examine';
import type { Finding } from '#infra/doctor/finding';
import { exitCodes } from '../failure.ts';
import { printResult } from '../output.ts';

const sign: Readonly<Record<Finding['state'], string>> = {
  ok: colors.green('✓'),
  warning: colors.yellow('!'),
  wrong: colors.red('✗'),
};

/** What is well on one line; what is not, with why it matters and what to do. */
const linesOf = ({ check, state, what, code, why, act }: Finding): readonly string[] => [
  `${sign[state]} ${check}: ${what}${code === undefined ? '' : colors.dim(` [${code}]`)}`,
  ...(why === undefined ? [] : [`    ${why}`]),
  ...(act === undefined ? [] : [`    → ${act}`]),
];

/** `forlob doctor`: what the system stands on and how it is. Exit 1 when something is wrong. */
export function registerDoctor(program: Command): void {
  program
    .command('doctor')
    .description('find what is wrong, here and in the servers, and say what to do')
    .option('--data <folder>', 'where data is kept (FORLOB_DATA; default .local)')
    .option('--json', 'as JSON')
    .action(async (options: { data?: string; json?: boolean }) => {
      const env = { ...process.env, ...(options.data === undefined ? {} : { FORLOB_DATA: options.data }) };
      const findings = await examine(env);
      printResult(options, findings, () => findings.flatMap(linesOf));
      if (findings.some(({ state }) => state === 'wrong')) process.exitCode = exitCodes.error;
    });
}
