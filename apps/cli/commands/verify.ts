import type { Command } from 'commander';
import { verify } from '#use-cases/verify';
import { withTenantOption, type CommonOptions } from '../common-options.ts';
import { exitCodes } from '../failure.ts';
import { inHouse } from '../house.ts';
import { printResult, progress } from '../output.ts';
import { whichTenant } from '../which.ts';

/** `forlob verify`: the log has no gaps and the read models equal replay. Exit 4 when that is not so. */
export function registerVerify(program: Command): void {
  withTenantOption(program.command('verify'))
    .description('check that the log has no gaps and the read models equal replay (all tenants, or --tenant)')
    .action(async (options: CommonOptions) => {
      const result = await inHouse(options, async (house) => {
        const tenants = options.tenant === undefined ? undefined : [await whichTenant(house, options.tenant)];
        const bar = progress('events');
        const verified = await verify(
          {
            ...house,
            onProgress: (_, done, total) => {
              bar.to(done, total);
            },
          },
          tenants,
        );
        bar.end();
        return verified;
      });
      printResult(options, result, () => [
        ...result.tenants.flatMap(({ tenant, intact, log, readModels }) => [
          `${tenant}: ${intact ? 'intact' : 'BROKEN'} · ${log.events} events`,
          ...log.faults.map((fault) => `  log: ${JSON.stringify(fault)}`),
          ...readModels.flatMap(({ projection, position, failure, parked, tables }) => [
            ...(position === null ? [`  ${projection}: not built; does the projector run?`] : []),
            ...(failure === null ? [] : [`  ${projection}: ${failure}`]),
            ...(parked.length > 0 ? [`  ${projection}: parked streams ${parked.join(', ')}`] : []),
            ...tables
              .filter(({ differing }) => differing > 0)
              .map(
                ({ table, differing, rows, examples }) =>
                  `  ${projection}: ${differing} of ${rows} rows of ${table} differ (${examples.join(', ')}). "forlob rebuild ${projection}" makes them anew.`,
              ),
          ]),
        ]),
      ]);
      if (!result.intact) process.exitCode = exitCodes.integrityBroken;
    });
}
