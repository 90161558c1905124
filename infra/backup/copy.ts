import { rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { copyFile, digestOf } from './copy-file.ts';
import type { BackedUpFile } from './manifest.ts';
import { BackupDamaged } from './refused.ts';

/** Copies files of one folder to another and remembers what it wrote. */
export interface Copy {
  /** As it is now; one that has gone meanwhile is left out: the log says so. */
  readonly file: (name: string) => Promise<void>;
  /** A file that is written in one piece, copied in one piece: read until twice the same. */
  readonly whole: (name: string) => Promise<void>;
  readonly text: (name: string, content: string) => Promise<void>;
  readonly copied: () => readonly BackedUpFile[];
}

const tries = 100;

export const openCopy = (from: string, to: string): Copy => {
  const copied: BackedUpFile[] = [];
  return {
    file: async (name) => {
      const result = await copyFile(path.join(from, name), path.join(to, name));
      if (result !== undefined) copied.push({ path: name, ...result });
    },
    whole: async (name) => {
      for (let attempt = 0; attempt < tries; attempt++) {
        await rm(path.join(to, name), { force: true });
        const result = await copyFile(path.join(from, name), path.join(to, name));
        const now = await digestOf(path.join(from, name));
        if (result === undefined || result.sha256 !== now?.sha256) continue;
        copied.push({ path: name, ...result });
        return;
      }
      throw new BackupDamaged(`${path.join(from, name)} could not be read twice the same`);
    },
    text: async (name, content) => {
      const file = path.join(to, name);
      await writeFile(file, content, { mode: 0o600, flag: 'wx', flush: true });
      const written = await digestOf(file);
      if (written === undefined) throw new BackupDamaged(`${file} is gone`);
      copied.push({ path: name, ...written });
    },
    copied: () => copied,
  };
};
