import { readFileSync } from 'node:fs';
import type { Command } from 'commander';
import { checkTranscript } from '#transparency';
import { verify } from '#use-cases/verify';
import { withTenantOption, type CommonOptions } from '../common-options.ts';
import { exitCodes, Failure } from '../failure.ts';
import { inHouse } from '../house.ts';
import { printResult, progress } from '../output.ts';
import { transcriptLines } from '../transcript-lines.ts';
import { whichTenant } from '../which.ts';

interface VerifyOptions extends CommonOptions {
  readonly transcript?: string;
  readonly key?: string;
}

/**
 * `forlob verify`: the log has no gaps and the read models equal replay; with `--transcript` a signed file is as it was made,
 * which needs no running copy. Exit 4 when that is not so.
 */
export function registerVerify(program: Command): void {
  withTenantOption(program.command('verify'))
    .description('check that the log has no gaps and the read models equal replay (all tenants, or --tenant)')
    .option('--transcript <file>', 'check this signed transcript instead; needs no running copy')
    .option('--key <key>', 'the organisation’s key that it must be signed by')
    .action(async (options: VerifyOptions) => {
      if (options.transcript !== undefined) {
        verifyTranscript(options, options.transcript);
        return;
      }
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

const verifyTranscript = (options: VerifyOptions, file: string): void => {
  const check = checkTranscript(contentOf(file), options.key);
  if (check === undefined)
    throw new Failure(
      `${file} is no transcript. Take the file from the transcript page of a course as it was downloaded.`,
      exitCodes.integrityBroken,
    );
  printResult(options, check, () => transcriptLines(check, options.key !== undefined));
  if (!check.intact) process.exitCode = exitCodes.integrityBroken;
};

const contentOf = (file: string): string => {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    throw new Failure(`${file} cannot be read (${(error as NodeJS.ErrnoException).code ?? 'unknown'}).`);
  }
};
