import { execFile } from 'node:child_process';
import { createWriteStream } from 'node:fs';
import { chmod, mkdtemp, rm, statfs } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** A disk so small that it can be filled in a moment. */
export interface SmallDisk {
  /** Where it is mounted; everyone may enter. */
  readonly folder: string;
  /** Takes what is free, but for less than a page of the database. */
  readonly fill: () => Promise<void>;
  /** Gives it back. */
  readonly free: () => Promise<void>;
  /** Everything on it is gone. */
  readonly close: () => Promise<void>;
}

const mebibyte = 1_048_576;
const block = Buffer.alloc(mebibyte / 4);

/** Mounts a tmpfs of its own, where this process may (root). Undefined where it may not. */
export const mountSmallDisk = async (mebibytes: number): Promise<SmallDisk | undefined> => {
  const folder = await mkdtemp(path.join(tmpdir(), 'forlob-disk-'));
  const mounted = await run('mount', [
    '-t',
    'tmpfs',
    '-o',
    `size=${mebibytes}m,mode=755`,
    'tmpfs',
    folder,
  ]).then(
    () => true,
    () => false,
  );
  if (!mounted) {
    await rm(folder, { recursive: true });
    return undefined;
  }
  await chmod(folder, 0o755);
  const ballast = path.join(folder, 'ballast');
  return {
    folder,
    fill: async () => {
      const { bavail, bsize } = await statfs(folder);
      const blocks = Array.from({ length: Math.ceil((bavail * bsize) / block.length) }, () => block);
      await pipeline(Readable.from(blocks), createWriteStream(ballast, { flags: 'a' })).catch(
        (error: unknown) => {
          if ((error as NodeJS.ErrnoException).code !== 'ENOSPC') throw error;
        },
      );
    },
    free: () => rm(ballast, { force: true }),
    close: async () => {
      await run('umount', [folder]);
      await rm(folder, { recursive: true });
    },
  };
};

/**
 * Where nothing may be mounted: no file of these processes grows past so many bytes, which PostgreSQL treats as a full disk
 * ("ignore SIGXFSZ, so that ulimit violations work like disk full"). Their children inherit it. Linux with util-linux only.
 */
export const limitFileSize = async (pids: readonly number[], bytes: number | 'unlimited'): Promise<void> => {
  // The soft limit alone, so that it can be lifted again.
  await Promise.all(pids.map((pid) => run('prlimit', ['--pid', String(pid), `--fsize=${bytes}:`])));
};
