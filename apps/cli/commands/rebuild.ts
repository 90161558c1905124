import type { Command } from 'commander';
import { rebuildReadModels, UnknownProjection } from '#use-cases/rebuild';
import { projectionNames } from '#views';
import { common, type CommonOptions } from '../common-options.ts';
import { exitCodes, Failure } from '../failure.ts';
import { inHouse } from '../house.ts';
import { printResult, progress } from '../output.ts';

/** `forlob rebuild [projection…]`: builds read models anew beside the running ones and switches. */
export function registerRebuild(program: Command): void {
  common(program.command('rebuild [projections...]'))
    .description(`build read models anew: ${projectionNames.join(', ')} (default: all)`)
    .action(async (names: readonly string[], options: CommonOptions) => {
      const built = await inHouse(options, async (house) => {
        const bar = progress('events');
        try {
          return await rebuildReadModels(
            {
              ...house,
              onProgress: ({ done, total }) => {
                bar.to(done, total);
              },
            },
            names,
          );
        } catch (error) {
          if (error instanceof UnknownProjection) throw new Failure(error.message, exitCodes.usage);
          throw error;
        } finally {
          bar.end();
        }
      });
      printResult(options, { rebuilt: built }, () =>
        built.map(({ projection, generation }) => `${projection}: generation ${generation} is live`),
      );
    });
}
