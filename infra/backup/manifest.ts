import { open, readFile, rename } from 'node:fs/promises';
import path from 'node:path';
import { BackupRefused } from './refused.ts';

/** Lies in the folder of a database's backup once it is whole; a folder without it is no backup. */
export const manifestName = 'forlob-backup.json';

export interface BackedUpFile {
  /** Below `postgres/`. */
  readonly path: string;
  readonly bytes: number;
  /** Hex. */
  readonly sha256: string;
}

/** What was backed up, when, and how to tell that it is still so. */
export interface Manifest {
  readonly format: 1;
  readonly began: string;
  readonly ended: string;
  readonly product: { readonly version: string; readonly migrations: number };
  readonly server: {
    readonly version: string;
    readonly major: number;
    readonly systemIdentifier: string;
    /** The database of the application, of those in the cluster. */
    readonly database: string;
  };
  /** The write-ahead log that goes with the files, by names of its segments. */
  readonly wal: { readonly first: string; readonly last: string };
  /** Each tenant's last position when the backup began: everything up to there is in it, and what came during it too. */
  readonly heads: Readonly<Record<string, number>>;
  readonly files: readonly BackedUpFile[];
}

/** Throws `BackupRefused` when the folder holds no whole backup of a database. */
export const readManifest = async (folder: string): Promise<Manifest> => {
  let text: string;
  try {
    text = await readFile(path.join(folder, manifestName), 'utf8');
  } catch (error) {
    throw new BackupRefused(
      `There is no ${manifestName} in ${folder}: it is no backup, or one that was never finished.`,
      { cause: error },
    );
  }
  return parsed(text, folder);
};

/** Written last, and whole or not at all. */
export const writeManifest = async (folder: string, manifest: Manifest): Promise<void> => {
  const draft = path.join(folder, `${manifestName}.draft`);
  const handle = await open(draft, 'w', 0o600);
  try {
    await handle.writeFile(JSON.stringify(manifest, null, 1));
    await handle.sync();
  } finally {
    await handle.close();
  }
  await rename(draft, path.join(folder, manifestName));
};

const parsed = (text: string, folder: string): Manifest => {
  try {
    const manifest = JSON.parse(text) as { readonly format?: unknown };
    if (manifest.format === 1) return manifest as Manifest;
  } catch {
    // Told below, like every other thing that is no manifest.
  }
  throw new BackupRefused(
    `${path.join(folder, manifestName)} cannot be read: it is damaged, or of a newer version of forlob.`,
  );
};
