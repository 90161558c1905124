import type { Command } from 'commander';
import { migrate } from '#event-store/migrate';
import { common, type CommonOptions } from '../common-options.ts';
import { needed, surroundings } from '../house.ts';
import { printResult } from '../output.ts';

/** `forlob migrate`: brings the database to the newest schema, as a job before the new version starts. */
export function registerMigrate(program: Command): void {
  common(program.command('migrate'))
    .description('bring the database to the newest schema (DATABASE_ADMIN_URL); safe to repeat')
    .addHelpText('after', '\nThe role forlob_app gets the password that DATABASE_URL names, if it names one.')
    .action(async (options: CommonOptions) => {
      const { env } = surroundings(options);
      const appPassword = passwordOf(env['DATABASE_URL']);
      const applied = await migrate(
        needed(env, 'DATABASE_ADMIN_URL'),
        appPassword === undefined ? {} : { appPassword },
      );
      printResult(options, { applied }, () =>
        applied.length === 0 ? ['The schema is the newest.'] : applied.map((name) => `applied ${name}`),
      );
    });
}

const passwordOf = (url: string | undefined): string | undefined => {
  if (!url) return undefined;
  const { username, password } = new URL(url);
  return username === 'forlob_app' && password !== '' ? decodeURIComponent(password) : undefined;
};
