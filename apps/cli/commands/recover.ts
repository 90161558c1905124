import path from 'node:path';
import { Client, Connection } from '@temporalio/client';
import { InvalidArgumentError, type Command } from 'commander';
import { readManifest } from '#infra/backup/manifest';
import { registerSearchAttributes } from '#infra/temporal/search-attributes';
import { recover, type Recovered } from '#use-cases/recover/recover';
import { everyone } from '#use-cases/time/sleepers';
import { inSafety } from '../backup-failure.ts';
import { common, type CommonOptions } from '../common-options.ts';
import { inHouse, needed } from '../house.ts';
import { printResult } from '../output.ts';
import { recoveredLines } from '../recovered-lines.ts';
import { keysFolderOf } from './backup.ts';

interface RecoverOptions extends CommonOptions {
  readonly reason: string;
  readonly lostHead: ReadonlyMap<string, number>;
  readonly newer?: string;
  readonly again?: boolean;
}

/** `forlob recover`: after the database was restored to an earlier moment. */
export function registerRecover(program: Command): void {
  common(program.command('recover'))
    .description(
      'after a restore: begin a new epoch, rebuild the workflows, erase again, say what is unknown',
    )
    .option(
      '--reason <text>',
      'why it was restored; kept for ever, so no personal data',
      'restored from a backup',
    )
    .option(
      '--lost-head <tenant=position>',
      'the last position anyone remembers of the life that was lost (repeatable)',
      lostHead,
      new Map<string, number>(),
    )
    .option('--newer <folder>', 'a newer backup that was not used: it knows how far the log had come')
    .option(
      '--again',
      'begin a new epoch though PostgreSQL shows no sign of a restore (a disk snapshot put back)',
    )
    .action(async (options: RecoverOptions) => {
      const newer = options.newer;
      const known =
        newer === undefined ? {} : (await inSafety(() => readManifest(path.resolve(newer)))).heads;
      const lost = new Map([...Object.entries(known), ...options.lostHead]);
      const result = await recoverIn(options, lost);
      printResult(options, result, () => recoveredLines(result));
    });
}

const recoverIn = (options: RecoverOptions, lost: ReadonlyMap<string, number>): Promise<Recovered> =>
  inHouse(options, async ({ env, data, pool, store, keys }) => {
    const adminUrl = needed(env, 'DATABASE_ADMIN_URL');
    const connection = await Connection.connect({ address: needed(env, 'TEMPORAL_ADDRESS') });
    try {
      const namespace = env['TEMPORAL_NAMESPACE'] ?? 'default';
      await registerSearchAttributes(connection, namespace);
      const client = new Client({ connection, namespace });
      const ports = {
        adminUrl,
        pool,
        store,
        keys,
        keysFolder: keysFolderOf(env, data),
        everyone: everyone(pool, client),
      };
      return await recover(ports, { reason: options.reason, lost, again: options.again === true });
    } finally {
      await connection.close();
    }
  });

const lostHead = (text: string, before: ReadonlyMap<string, number>): ReadonlyMap<string, number> => {
  const [, tenant = '', position = ''] = /^([a-z][a-z0-9-]{1,30})=(\d{1,15})$/.exec(text) ?? [];
  if (tenant === '') throw new InvalidArgumentError('Write it as nydansk=4711.');
  return new Map([...before, [tenant, Number(position)]]);
};
