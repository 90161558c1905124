import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { RawCatalogue, RawLegalRule, RawProgramme } from '../oracle/catalogue-rows.ts';

const folder = path.join(import.meta.dirname, '../../../libs/programmes/data');

type RawFile = RawProgramme & { readonly legalRules?: readonly RawLegalRule[]; readonly schemeKind?: string };

/** The catalogue's files as they lie there, past the parser. */
export const rawCatalogue = (): RawCatalogue => {
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .map((name) => JSON.parse(readFileSync(path.join(folder, name), 'utf8')) as RawFile);
  return {
    programmes: files.filter(({ schemeKind }) => schemeKind !== undefined),
    shared: files.filter((file) => file.schemeKind === undefined && 'duties' in file),
    legalRules: files.flatMap((file) => (file.schemeKind === undefined ? (file.legalRules ?? []) : [])),
  };
};
