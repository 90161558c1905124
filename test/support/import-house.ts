import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createCalendar } from '#calendar';
import { commandPortsOf } from '#use-cases/command-ports-of';
import { createCourseCommands } from '#use-cases/course-commands';
import { importFolder } from '#use-cases/import/import-folder';
import type { ImportPorts } from '#use-cases/import/import-ports';
import { fileKinds, files as kinds } from '#use-cases/import/files/index';
import { encodeSeed, generateSeed } from '#use-cases/import/seed/generate';
import { seedOrganisations } from '#use-cases/import/seed/organisation';
import { loadCatalogue } from '#use-cases/load-catalogue';
import { openTestStore, type TestStore } from './store.ts';

export interface ImportHouse extends TestStore {
  readonly parts: ImportPorts;
  readonly folder: string;
  /** Writes files into the folder, which is emptied first. */
  fill(files: Readonly<Record<string, string | Buffer>>): Promise<void>;
  import(options?: { readonly dryRun?: boolean; readonly tenant?: string }): ReturnType<typeof importFolder>;
}

/** A database, keys and a folder to import from. */
export const openImportHouse = async (): Promise<ImportHouse> => {
  const bench = await openTestStore();
  const { pool, keys, store } = bench;
  const { catalogue } = loadCatalogue();
  const ports = commandPortsOf({ pool, keys, store, catalogue, calendar: createCalendar() });
  const parts: ImportPorts = { ports, pool, keys, courses: createCourseCommands(ports) };
  const folder = await mkdtemp(path.join(tmpdir(), 'forlob-import-'));
  for (const { tenant } of seedOrganisations) await keys.createTenant(tenant);
  return {
    ...bench,
    parts,
    folder,
    fill: async (files) => {
      await rm(folder, { recursive: true, force: true });
      const { mkdir } = await import('node:fs/promises');
      await mkdir(folder);
      for (const [name, content] of Object.entries(files)) await writeFile(path.join(folder, name), content);
    },
    import: ({ dryRun = false, tenant = 'nydansk' } = {}) =>
      importFolder(parts, { tenant, folder, source: 'csv', dryRun }),
    close: async () => {
      await bench.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
};

/** The files of a fictitious organisation as of a day. */
export const seedFiles = (tenant: string, today: string): Readonly<Record<string, Buffer>> => {
  const organisation = seedOrganisations.find((each) => each.tenant === tenant) ?? seedOrganisations[0];
  if (organisation === undefined) throw new Error('There is no organisation to seed');
  const staff = organisation.teams.map((team, index) => ({
    id: `coordinator-${index}`,
    name: `Prøve ${index}`,
    email: `coordinator-${index}@example.org`,
    roles: ['coordinator', 'caseworker'],
    team,
  }));
  const rows = generateSeed({
    organisation,
    staff,
    mentor: { name: 'Maja Prøve', email: 'maja@example.org' },
    mentee: { name: 'Amir Prøve', email: 'amir@example.org' },
    catalogue: loadCatalogue().catalogue,
    today,
    seed: 1,
  });
  const encoded = encodeSeed(rows, organisation, (kind) => `${kinds[kind].names[0]}.csv`);
  if (encoded.length !== fileKinds.length) throw new Error('A file of the seed is missing');
  return Object.fromEntries(encoded.map(({ name, bytes }) => [name, bytes]));
};
