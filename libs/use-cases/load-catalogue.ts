import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Catalogue, type CatalogueFile, isCatalogue, parseCatalogue } from '#programmes';

/** The catalogue that came with the code: beside the sources, and beside the built files in dist/. */
const ownFolder = fileURLToPath(new URL('../programmes/data/', import.meta.url));

/** What the organisation runs, and the sha256 (hex) of the files it was read from: read models carry it in their version. */
export interface LoadedCatalogue {
  readonly catalogue: Catalogue;
  readonly sha256: string;
}

const jsonFilesIn = (folder: string): { name: string; text: string }[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => ({ name: join(folder, name), text: readFileSync(join(folder, name), 'utf8') }));

const parsed = ({ name, text }: { name: string; text: string }): CatalogueFile => {
  try {
    return { name, json: JSON.parse(text) };
  } catch (cause) {
    throw new Error(`The catalogue cannot be read:\n${name}: is no JSON (${String(cause)})`, { cause });
  }
};

/**
 * Reads and validates the catalogue, with the organisation's own files in `extraFolder` (FORLOB_CATALOGUE) added.
 * An invalid file stops the start: throws with file, path and reason of everything that is wrong.
 */
export const loadCatalogue = (extraFolder = process.env['FORLOB_CATALOGUE']): LoadedCatalogue => {
  if (extraFolder !== undefined && !existsSync(extraFolder))
    throw new Error(`The catalogue cannot be read:\n${extraFolder}: is no folder (FORLOB_CATALOGUE)`);
  const files = [ownFolder, ...(extraFolder === undefined ? [] : [extraFolder])].flatMap(jsonFilesIn);
  const catalogue = parseCatalogue(files.map(parsed));
  if (!isCatalogue(catalogue)) {
    const lines = catalogue.errors.map(({ file, path, reason }) => `${file}: ${path} ${reason}`);
    throw new Error(`The catalogue cannot be read:\n${lines.join('\n')}`);
  }
  const hash = createHash('sha256');
  for (const { text } of files) hash.update(text).update('\0');
  return { catalogue, sha256: hash.digest('hex') };
};
