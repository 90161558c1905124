import type { Command } from 'commander';
import { Connection } from '@temporalio/client';
import { prepareNamespace } from '#infra/temporal/namespace';
import { common, type CommonOptions } from '../common-options.ts';
import { needed, surroundings } from '../house.ts';
import { printResult } from '../output.ts';

/** `forlob namespace`: gives Temporal what the workers need, as a job before they start for the first time. */
export function registerNamespace(program: Command): void {
  common(program.command('namespace'))
    .description('make the namespace and its search attributes in Temporal; safe to repeat')
    .action(async (options: CommonOptions) => {
      const { env } = surroundings(options);
      const namespace = env['TEMPORAL_NAMESPACE'] ?? 'default';
      const connection = await Connection.connect({ address: needed(env, 'TEMPORAL_ADDRESS') });
      try {
        const made = await prepareNamespace(connection, namespace);
        printResult(options, { namespace, made }, () => [
          made ? `Made the namespace ${namespace}.` : `The namespace ${namespace} is there.`,
        ]);
      } finally {
        await connection.close();
      }
    });
}
