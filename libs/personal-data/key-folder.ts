import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { SubjectId } from '#kernel';
import { KeyStoreUnavailable } from './key-ring.ts';

/** Whom a folder of keys knows. */
export interface KeyFolder {
  readonly kept: readonly SubjectId[];
  /** Their keys were destroyed: the marks are the ledger of erasures, which no restored database can take back. */
  readonly erased: readonly SubjectId[];
}

/** The subjects of a tenant in a folder of `createFileKeyRing`. Throws `KeyStoreUnavailable` when the tenant is not there. */
export const readKeyFolder = async (folder: string, tenant: string): Promise<KeyFolder> => {
  const names = await readdir(join(folder, tenant), { recursive: true }).catch((cause: unknown) => {
    throw new KeyStoreUnavailable(`There are no keys of tenant ${tenant} in ${folder}`, { cause });
  });
  const subjects = (ending: string): SubjectId[] =>
    names
      .map((name) => name.split(/[\\/]/))
      .flatMap(([, file]) => (file?.endsWith(ending) ? [file.slice(0, -ending.length)] : []))
      .toSorted();
  const erased = subjects('.erased');
  const gone = new Set(erased);
  return { kept: subjects('.key').filter((subject) => !gone.has(subject)), erased };
};
