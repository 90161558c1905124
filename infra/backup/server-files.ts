import { readdir } from 'node:fs/promises';
import path from 'node:path';

/** What belongs to the running server alone; as PostgreSQL's manual on low-level backups names it. */
const leftOut = new Set([
  'postmaster.pid',
  'postmaster.opts',
  'backup_label.old',
  'tablespace_map.old',
  'current_logfiles',
]);

/** Folders that must be there and empty. The write-ahead log is copied apart, once it is known how much is needed. */
const emptied = new Set([
  'pg_wal',
  'pg_replslot',
  'pg_dynshmem',
  'pg_notify',
  'pg_serial',
  'pg_snapshots',
  'pg_stat_tmp',
  'pg_subtrans',
]);

/** Read last: it says where replaying begins when nothing else does. */
export const controlFile = path.join('global', 'pg_control');

export interface ServerFiles {
  /** Folders above those in them. */
  readonly folders: readonly string[];
  readonly files: readonly string[];
}

/** What to copy of a data folder, by paths below it. A file may be gone by the time it is copied. */
export const serverFiles = async (dataFolder: string): Promise<ServerFiles> => {
  const folders: string[] = ['pg_wal/archive_status', 'pg_wal/summaries'];
  const files: string[] = [];
  const walk = async (below: string): Promise<void> => {
    for (const entry of await entriesOf(path.join(dataFolder, below))) {
      const name = path.join(below, entry.name);
      if (entry.isDirectory()) {
        if (entry.name.startsWith('pgsql_tmp')) continue;
        folders.push(name);
        if (!(below === '' && emptied.has(entry.name))) await walk(name);
      } else if (entry.isFile() && !isLeftOut(below, entry.name)) files.push(name);
    }
  };
  await walk('');
  return { folders: folders.toSorted(), files: files.filter((name) => name !== controlFile) };
};

const isLeftOut = (below: string, name: string): boolean =>
  (below === '' && leftOut.has(name)) || name.startsWith('pg_internal.init') || name.startsWith('pgsql_tmp');

const entriesOf = async (folder: string) => {
  try {
    return await readdir(folder, { withFileTypes: true });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
};
