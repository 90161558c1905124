import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadCatalogue } from '#use-cases/load-catalogue';

/** The catalogue as it is read with these files, by their names, in the organisation's own folder. */
export const catalogueWith = (files: Readonly<Record<string, string>>): ReturnType<typeof loadCatalogue> => {
  const folder = mkdtempSync(join(tmpdir(), 'forlob-catalogue-'));
  try {
    for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
    return loadCatalogue(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
};

/** One file and nothing else. Neither its id nor its grid is known to any line of code. */
export const withANewProgramme = (): ReturnType<typeof loadCatalogue> =>
  catalogueWith({ 'nabo.json': readFileSync(new URL('a-new-programme.json', import.meta.url), 'utf8') });
