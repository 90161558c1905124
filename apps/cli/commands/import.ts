import { statSync } from 'node:fs';
import type { Command } from 'commander';
import { importFolder } from '#use-cases/import/import-folder';
import type { ImportReport } from '#use-cases/import/report';
import { withTenantOption, type CommonOptions } from '../common-options.ts';
import { Failure, exitCodes } from '../failure.ts';
import { inHouse } from '../house.ts';
import { printResult, progress } from '../output.ts';
import { whichTenant } from '../which.ts';

interface ImportOptions extends CommonOptions {
  readonly source: string;
  readonly dryRun?: boolean;
  readonly newTenant?: boolean;
}

/** `forlob import <folder>`: takes the CSV files of a municipality or association in. Exit 3 when rows were rejected. */
export function registerImport(program: Command): void {
  withTenantOption(program.command('import <folder>'))
    .description('take a folder of CSV files in (docs/import.md)')
    .option('--source <name>', 'whose files these are: rows are known by it from folder to folder', 'csv')
    .option('--dry-run', 'say what would happen, change nothing')
    .option('--new-tenant', 'the organisation named by --tenant has nothing here yet')
    .action(async (folder: string, options: ImportOptions) => {
      if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory())
        throw new Failure(`There is no folder ${folder}. Give the folder that holds the CSV files.`);
      const report = await inHouse(options, async (house) => {
        if (!/^[a-z][a-z0-9-]{0,30}$/.test(options.source))
          throw new Failure(
            `"${options.source}" is no source: small letters, digits and hyphens.`,
            exitCodes.usage,
          );
        const tenant =
          options.newTenant === true && options.tenant !== undefined
            ? options.tenant
            : await whichTenant(house, options.tenant);
        if (!/^[a-z][a-z0-9-]{1,30}$/.test(tenant))
          throw new Failure(`"${tenant}" is no tenant: small letters, digits and hyphens.`, exitCodes.usage);
        if (options.newTenant === true) await house.keys.createTenant(tenant);
        const bar = progress('rows');
        const imported = await importFolder(house, {
          tenant,
          folder,
          source: options.source,
          dryRun: options.dryRun === true,
          onProgress: bar.to,
        });
        bar.end();
        return imported;
      });
      printResult(options, report, () => linesOf(report, folder));
      process.exitCode = exitCodeOf(report);
    });
}

export const exitCodeOf = ({ fileProblems, rows }: ImportReport): number => {
  if (fileProblems.length > 0) return exitCodes.error;
  return rows.some(({ outcome }) => outcome === 'rejected') ? exitCodes.partlyDone : exitCodes.ok;
};

/** What became of the folder: a line per rejected row, then the counts. */
export const linesOf = (
  { dryRun, fileProblems, rows, courses, mentors }: ImportReport,
  folder: string,
): readonly string[] => {
  if (fileProblems.length > 0)
    return [
      ...fileProblems.map(
        ({ file, line, problem }) => `${file}${line === null ? '' : `:${line}`}: ${problem.en}`,
      ),
      'Nothing was imported. Mend the files and import again.',
    ];
  const count = (outcome: string) => rows.filter((row) => row.outcome === outcome).length;
  const rejected = rows.filter(({ outcome }) => outcome === 'rejected');
  return [
    ...rejected.flatMap(({ file, line, problems }) =>
      problems.map(
        ({ field, problem }) => `${file}:${line}: ${field === null ? '' : `${field}: `}${problem.en}`,
      ),
    ),
    `${dryRun ? 'Would import' : 'Imported'} ${count('imported')} rows (${mentors} mentors, ${courses.imported} courses, ${courses.continued} courses continued); ${count('unchanged')} were in already; ${rejected.length} rejected (${courses.heldBack} courses held back).`,
    ...(rejected.length > 0 && !dryRun
      ? [`The rejected rows are in ${folder}/rejected: mend them there and import that folder.`]
      : []),
  ];
};
