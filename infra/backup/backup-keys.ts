import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { makeFolder, mustBeApart } from './backup-folder.ts';
import { copyFile } from './copy-file.ts';
import { keysManifestName } from './keys-manifest.ts';
import { manifestName } from './manifest.ts';
import { BackupDamaged, BackupRefused } from './refused.ts';

export interface KeysCopied {
  readonly copied: number;
  /** Keys that were in the target and are destroyed now, because their subjects were erased. */
  readonly destroyed: number;
  readonly total: number;
}

/**
 * Brings a folder of keys into another: what is missing is copied, what was erased on either side is destroyed on both.
 * A key never changes, so one that differs is a fault. Repeated with the same folder it keeps that folder up to date.
 * Throws `BackupRefused`, `BackupDamaged`.
 */
export const backUpKeys = async (keysFolder: string, folder: string): Promise<KeysCopied> => {
  if (!existsSync(keysFolder)) throw new BackupRefused(`There are no keys in ${keysFolder}.`);
  await mustBeApart(folder, manifestName);
  const relative = path.relative(keysFolder, folder);
  if (relative === '' || !relative.startsWith('..'))
    throw new BackupRefused(
      `${folder} lies in the keys themselves. Use another place, at best another machine.`,
    );
  await makeFolder(folder);
  const manifest = path.join(folder, keysManifestName);
  if ((await readdir(folder)).length > 0 && !existsSync(manifest))
    throw new BackupRefused(
      `${folder} is not empty and no backup of keys. Name a new one, or the one of last time.`,
    );
  await writeFile(manifest, JSON.stringify({ format: 1, at: new Date().toISOString() }), { mode: 0o600 });
  return bring(keysFolder, path.join(folder, 'keys'));
};

/** Puts keys back that are missing. Who was erased since, or is marked as erased in the backup, stays erased. */
export const restoreKeys = async (folder: string, keysFolder: string): Promise<KeysCopied> => {
  if (!existsSync(path.join(folder, keysManifestName)))
    throw new BackupRefused(`There is no ${keysManifestName} in ${folder}: it is no backup of keys.`);
  return bring(path.join(folder, 'keys'), keysFolder);
};

const bring = async (from: string, to: string): Promise<KeysCopied> => {
  const [there, here] = [await keyFiles(from), await keyFiles(to)];
  const erased = new Set([...there, ...here].filter((name) => name.endsWith('.erased')).map(keyOf));
  const had = new Set(here);
  let copied = 0;
  // Marks first: a copy that is cut short may lack a key, and never an erasure.
  for (const name of there.toSorted(
    (a, b) => Number(b.endsWith('.erased')) - Number(a.endsWith('.erased')),
  )) {
    if (erased.has(name)) continue;
    if (!had.has(name)) {
      await mkdir(path.dirname(path.join(to, name)), { recursive: true, mode: 0o700 });
      await copyFile(path.join(from, name), path.join(to, name));
      copied += 1;
    }
    await mustBeSame(from, to, name);
  }
  const doomed = here.filter((name) => erased.has(name));
  for (const name of doomed) await rm(path.join(to, name), { force: true });
  return { copied, destroyed: doomed.length, total: (await keyFiles(to)).length };
};

/** `nydansk/ab/<subject>.erased` → the key that it forbids. */
const keyOf = (mark: string): string => mark.replace(/\.erased$/, '.key');

/** Below the folder; drafts of a key that is being made are left alone. */
const keyFiles = async (folder: string): Promise<readonly string[]> => {
  if (!existsSync(folder)) return [];
  const entries = await readdir(folder, { withFileTypes: true, recursive: true });
  return entries
    .filter((entry) => entry.isFile() && /\.(key|erased)$/.test(entry.name))
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)));
};

const mustBeSame = async (from: string, to: string, name: string): Promise<void> => {
  const [one, other] = [await readFile(path.join(from, name)), await readFile(path.join(to, name))];
  if (one.equals(other)) return;
  throw new BackupDamaged(
    `${name} differs between ${from} and ${to}: these are keys of two systems, or one of them is damaged. Nothing was replaced.`,
  );
};
