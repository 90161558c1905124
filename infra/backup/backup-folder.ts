import { existsSync } from 'node:fs';
import { mkdir, readdir, statfs } from 'node:fs/promises';
import path from 'node:path';
import { keysManifestName } from './keys-manifest.ts';
import { manifestName } from './manifest.ts';
import { BackupRefused } from './refused.ts';

/** An empty folder to write a backup into, made where there is none. Throws `BackupRefused` when it cannot be one. */
export const prepareFolder = async (folder: string, keysFolder: string | undefined): Promise<void> => {
  if (keysFolder !== undefined && (isWithin(folder, keysFolder) || isWithin(keysFolder, folder)))
    throw new BackupRefused(`${folder} and the keys in ${keysFolder} lie in each other. ${apart}`);
  await mustBeApart(folder, keysManifestName);
  await makeFolder(folder);
  if ((await readdir(folder)).length > 0)
    throw new BackupRefused(`${folder} is not empty: each backup has a folder of its own. Name a new one.`);
};

/** Throws `BackupRefused` when a manifest of that name lies in the folder, above it, or in a folder beside it. */
export const mustBeApart = async (folder: string, strange: string): Promise<void> => {
  const parent = path.dirname(folder);
  const beside = existsSync(parent)
    ? (await readdir(parent, { withFileTypes: true })).filter((entry) => entry.isDirectory())
    : [];
  const near = [folder, ...above(folder), ...beside.map(({ name }) => path.join(parent, name))];
  const found = near.find((each) => existsSync(path.join(each, strange)));
  if (found !== undefined)
    throw new BackupRefused(
      `There is a backup of ${strange === manifestName ? 'a database' : 'keys'} in ${found}. ${apart}`,
    );
};

/** Throws `BackupRefused` where the disk has less room than that and a tenth. */
export const mustHaveRoom = async (folder: string, bytes: number): Promise<void> => {
  const { bavail, bsize } = await statfs(folder);
  const [free, needed] = [bavail * bsize, bytes * 1.1];
  if (free < needed)
    throw new BackupRefused(
      `${folder} has ${megabytes(free)} MB free and the backup needs about ${megabytes(needed)} MB. Name a folder on a larger disk.`,
    );
};

/** Throws `BackupRefused` when it cannot be made or written. */
export const makeFolder = async (folder: string): Promise<void> => {
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new BackupRefused(
      code === 'EEXIST' || code === 'ENOTDIR'
        ? `${folder} cannot be a folder: there is a file of that name, or above it.`
        : `${folder} cannot be made (${code ?? String(error)}): this user may not write there.`,
      { cause: error },
    );
  }
};

const apart =
  'Keys and database are never kept together: a backup with its keys would undo every erasure. Use another place, at best another machine.';

const megabytes = (bytes: number): number => Math.ceil(bytes / 1e6);

const isWithin = (folder: string, other: string): boolean => {
  const relative = path.relative(other, folder);
  return relative === '' || (!relative.startsWith('..') && !path.isAbsolute(relative));
};

const above = (folder: string): string[] =>
  path.dirname(folder) === folder ? [] : [path.dirname(folder), ...above(path.dirname(folder))];
