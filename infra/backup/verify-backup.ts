import path from 'node:path';
import { digestOf } from './copy-file.ts';
import type { Manifest } from './manifest.ts';
import { BackupDamaged } from './refused.ts';

/** How many of the faults are named. */
const named = 5;

/** Reads every file again. Throws `BackupDamaged`, naming what is gone or has changed since it was copied. */
export const verifyBackup = async (folder: string, { files, wal }: Manifest): Promise<void> => {
  const faults: string[] = [];
  for (const file of files) {
    const found = await digestOf(path.join(folder, 'postgres', file.path));
    if (found === undefined) faults.push(`${file.path} is gone`);
    else if (found.sha256 !== file.sha256) faults.push(`${file.path} has changed`);
  }
  const listed = new Set(files.map((file) => file.path));
  for (const needed of ['PG_VERSION', 'backup_label', `pg_wal/${wal.first}`, `pg_wal/${wal.last}`])
    if (!listed.has(needed)) faults.push(`${needed} was never copied`);
  if (faults.length === 0) return;
  const more = faults.length > named ? `, and ${faults.length - named} more` : '';
  throw new BackupDamaged(
    `The backup in ${folder} is damaged: ${faults.slice(0, named).join(', ')}${more}. Do not rely on it; take another.`,
  );
};
