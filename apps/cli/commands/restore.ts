import path from 'node:path';
import type { Command } from 'commander';
import { restoreKeys } from '#infra/backup/backup-keys';
import { restoreBackup } from '#infra/backup/restore-backup';
import { inSafety } from '../backup-failure.ts';
import { common, type CommonOptions } from '../common-options.ts';
import { surroundings } from '../house.ts';
import { printResult, say } from '../output.ts';
import { keysFolderOf } from './backup.ts';

/** `forlob restore` and `forlob restore-keys`: what was backed up, put in place again. */
export function registerRestore(program: Command): void {
  common(program.command('restore <folder>'))
    .description('put a backup in the place of a stopped copy’s database and replay it')
    .option('--replace', 'put the database that is there aside')
    .action(async (folder: string, options: CommonOptions & { readonly replace?: boolean }) => {
      const { data } = surroundings(options);
      const { manifest, heads, aside } = await inSafety(() =>
        restoreBackup({ folder: path.resolve(folder), data, replace: options.replace === true, say }),
      );
      printResult(options, { data, taken: manifest.ended, heads, aside }, () => [
        `The database of ${manifest.ended} is in ${data}.`,
        ...Object.entries(heads).map(([tenant, head]) => `${tenant}: up to position ${head}`),
        ...(aside === null ? [] : [`The one that was there lies in ${aside}; remove it when all is well.`]),
        'Next: start it ("forlob up" recovers by itself before anyone is let in).',
      ]);
    });
  common(program.command('restore-keys <folder>'))
    .description('put keys back that are missing; who was erased stays erased')
    .action(async (folder: string, options: CommonOptions) => {
      const { data, env } = surroundings(options);
      const result = await inSafety(() => restoreKeys(path.resolve(folder), keysFolderOf(env, data)));
      printResult(options, result, () => [
        `${result.copied} put back, ${result.destroyed} destroyed because their subjects were erased, ${result.total} files now`,
      ]);
    });
}
