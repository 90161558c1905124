import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Command } from 'commander';
import { localDateOf } from '#calendar';
import { accountsFile, builtInAccounts, type Account } from '#infra/oidc/accounts';
import { files } from '#use-cases/import/files/index';
import { importFolder } from '#use-cases/import/import-folder';
import { idOfNumber } from '#use-cases/import/import-ports';
import type { ImportReport } from '#use-cases/import/report';
import { encodeSeed, generateSeed } from '#use-cases/import/seed/generate';
import { seedOrganisations, type SeedOrganisation } from '#use-cases/import/seed/organisation';
import { common, type CommonOptions } from '../common-options.ts';
import { Failure } from '../failure.ts';
import { inHouse, type House } from '../house.ts';
import { printResult, progress } from '../output.ts';
import { exitCodeOf, linesOf } from './import.ts';

const source = 'csv';

interface SeedOptions extends CommonOptions {
  readonly seed: string;
}

/** `forlob seed`: two fictitious organisations, written as CSV files and taken in by `import`'s own path. */
export function registerSeed(program: Command): void {
  common(program.command('seed'))
    .description('load two fictitious organisations (development only)')
    .option('--seed <number>', 'another number makes other data', '1')
    .action(async (options: SeedOptions) => {
      const loaded = await inHouse(options, (house) => seed(house, Number(options.seed)));
      printResult(options, loaded, () =>
        loaded.flatMap(({ name, folder, report }) => [`${name} (${folder})`, ...linesOf(report, folder)]),
      );
      process.exitCode = Math.max(...loaded.map(({ report }) => exitCodeOf(report)));
    });
}

interface Loaded {
  readonly tenant: string;
  readonly name: string;
  readonly folder: string;
  readonly report: ImportReport;
  /** The mentee who can sign in, by number. */
  readonly mentee: string | undefined;
}

async function seed(house: House, number: number): Promise<readonly Loaded[]> {
  if (house.env['FORLOB_ENV'] === 'production')
    throw new Failure('Fictitious data do not belong in production. Import a folder instead.');
  const loaded: Loaded[] = [];
  for (const organisation of seedOrganisations) loaded.push(await seedOne(house, organisation, number));
  await nameOwnPeople(house, loaded);
  return loaded;
}

/** In which roles the system writes to those who work there. */
const writtenTo: readonly string[] = ['caseworker', 'coordinator', 'leader', 'data-protection-officer'];

async function seedOne(house: House, organisation: SeedOrganisation, number: number): Promise<Loaded> {
  const { tenant, name } = organisation;
  const accounts = builtInAccounts.filter((account) => account.tenant === tenant);
  const folder = path.join(house.data, 'seed', tenant);
  await house.keys.createTenant(tenant);
  const generated = generateSeed({
    organisation,
    staff: accounts
      .filter(({ roles }) => roles.some((role) => writtenTo.includes(role)))
      .map(({ id, name: called, email, roles, team }) => ({
        id,
        name: called,
        email,
        roles,
        team: team ?? null,
      })),
    mentor: inRole(accounts, 'mentor'),
    mentee: inRole(accounts, 'mentee'),
    catalogue: house.catalogue,
    today: localDateOf(await house.store.now()),
    seed: number,
  });
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const file of encodeSeed(generated, organisation, (kind) => `${files[kind].names[0]}.csv`))
    writeFileSync(path.join(folder, file.name), file.bytes);
  const bar = progress(name);
  const report = await importFolder(house, { tenant, folder, source, dryRun: false, onProgress: bar.to });
  bar.end();
  const { email } = inRole(accounts, 'mentee');
  const mentee = generated.referrals.find((row) => row.email === email)?.mentee;
  return { tenant, name, folder, report, mentee };
}

const inRole = (accounts: readonly Account[], role: 'mentor' | 'mentee'): Account => {
  const account = accounts.find(({ roles }) => roles.includes(role));
  if (account === undefined) throw new Error(`No account is a ${role}`);
  return account;
};

/** Lets the mentor and the mentee who can sign in be those of the demo data. */
async function nameOwnPeople(house: House, loaded: readonly Loaded[]): Promise<void> {
  const accounts: Account[] = [];
  for (const account of builtInAccounts) {
    const mine = loaded.find(({ tenant }) => tenant === account.tenant);
    const person = mine && (await personOf(house, mine, account));
    accounts.push(person === undefined ? account : { ...account, person });
  }
  writeFileSync(accountsFile(house.data), `${JSON.stringify(accounts, null, 2)}\n`);
}

/** Who the account is in the demo files: mentor 1, or the mentee with the account's e-mail. */
async function personOf(house: House, { tenant, mentee }: Loaded, { roles }: Account) {
  const run = { ...house, tenant, source };
  if (roles.includes('mentor')) return idOfNumber(run, 'mentor', 'M-1');
  return roles.includes('mentee') && mentee !== undefined ? idOfNumber(run, 'mentee', mentee) : undefined;
}
