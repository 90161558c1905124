import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Command } from 'commander';
import { backUpKeys } from '#infra/backup/backup-keys';
import { takeBackup } from '#infra/backup/take-backup';
import { checkout } from '#infra/local/folders';
import { common, type CommonOptions } from '../common-options.ts';
import { inSafety } from '../backup-failure.ts';
import { needed, surroundings, type Environment } from '../house.ts';
import { printResult, progress } from '../output.ts';

/** `forlob backup` and `forlob backup-keys`: two backups that are never kept together. */
export function registerBackup(program: Command): void {
  common(program.command('backup <folder>'))
    .description('copy the running database into a new folder, without its keys, while everybody goes on')
    .action(async (folder: string, options: CommonOptions) => {
      const { data, env } = surroundings(options);
      const bar = progress('files');
      const manifest = await inSafety(() =>
        takeBackup({
          adminUrl: needed(env, 'DATABASE_ADMIN_URL'),
          folder: path.resolve(folder),
          keysFolder: keysFolderOf(env, data),
          productVersion: productVersion(),
          onFile: bar.to,
        }),
      ).finally(bar.end);
      const { files, ...told } = manifest;
      const bytes = files.reduce((sum, file) => sum + file.bytes, 0);
      printResult(options, { folder: path.resolve(folder), ...told, files: files.length, bytes }, () => [
        `${path.resolve(folder)}: PostgreSQL ${manifest.server.version}, ${files.length} files, ${Math.ceil(bytes / 1e6)} MB, read again and found whole`,
        ...Object.entries(manifest.heads).map(
          ([tenant, head]) => `${tenant}: everything up to position ${head}`,
        ),
        'The keys are not in it: "forlob backup-keys <folder>" keeps them, in another place.',
      ]);
    });
  common(program.command('backup-keys <folder>'))
    .description(
      'bring a folder up to date with the keys, erasures too; away from the backups of the database',
    )
    .action(async (folder: string, options: CommonOptions) => {
      const { data, env } = surroundings(options);
      const result = await inSafety(() => backUpKeys(keysFolderOf(env, data), path.resolve(folder)));
      printResult(options, result, () => [
        `${path.resolve(folder)}: ${result.total} files, ${result.copied} new, ${result.destroyed} destroyed because their subjects were erased`,
      ]);
    });
}

export const keysFolderOf = (env: Environment, data: string): string =>
  path.resolve(env['FORLOB_KEYS'] ?? path.join(data, 'keys'));

const productVersion = (): string =>
  (JSON.parse(readFileSync(path.join(checkout, 'package.json'), 'utf8')) as { readonly version: string })
    .version;
