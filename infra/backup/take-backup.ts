import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { mustHaveRoom, prepareFolder } from './backup-folder.ts';
import { openBackupSession, type BackupSession } from './backup-session.ts';
import { openCopy } from './copy.ts';
import { logFiles } from './copy-log.ts';
import { writeManifest, type Manifest } from './manifest.ts';
import { controlFile, serverFiles } from './server-files.ts';
import { verifyBackup } from './verify-backup.ts';

export interface BackupOptions {
  /** Of the superuser, into the database of the application. */
  readonly adminUrl: string;
  /** Absolute; empty or not there yet. */
  readonly folder: string;
  /** Where the keys lie, to keep the backup away from them. */
  readonly keysFolder?: string;
  readonly productVersion: string;
  readonly onFile?: (done: number, total: number) => void;
}

/**
 * Copies a running server's files so that they can be replayed to the moment the copy was done, while everybody goes on.
 * Reads the copy again before it writes the manifest. Throws `BackupRefused`, `BackupDamaged`.
 */
export const takeBackup = async (options: BackupOptions): Promise<Manifest> => {
  const { adminUrl, folder, keysFolder } = options;
  const session = await openBackupSession(adminUrl);
  try {
    await prepareFolder(folder, keysFolder);
    await mustHaveRoom(folder, await session.size());
    const manifest = await copyServer(session, options);
    await verifyBackup(folder, manifest);
    await writeManifest(folder, manifest);
    return manifest;
  } finally {
    await session.close();
  }
};

const copyServer = async (
  session: BackupSession,
  { folder, productVersion, onFile = () => undefined }: BackupOptions,
): Promise<Manifest> => {
  const { facts } = session;
  const { version, major, systemIdentifier, database, migrations } = facts;
  const copy = openCopy(facts.dataFolder, path.join(folder, 'postgres'));
  const began = new Date().toISOString();
  const heads = await session.heads();
  const first = await session.start(`forlob ${began}`);
  const { folders, files } = await serverFiles(facts.dataFolder);
  for (const name of folders)
    await mkdir(path.join(folder, 'postgres', name), { recursive: true, mode: 0o700 });
  for (const [index, name] of files.entries()) {
    await copy.file(name);
    onFile(index + 1, files.length);
  }
  await copy.whole(controlFile);
  // From here on the log says all that the files must become; its last segment is complete.
  const { last, label } = await session.stop();
  await copy.text('backup_label', label);
  for (const name of await logFiles(facts, { first, last })) await copy.file(name);
  return {
    format: 1,
    began,
    ended: new Date().toISOString(),
    product: { version: productVersion, migrations },
    server: { version, major, systemIdentifier, database },
    wal: { first, last },
    heads,
    files: copy.copied().toSorted((a, b) => (a.path < b.path ? -1 : 1)),
  };
};
