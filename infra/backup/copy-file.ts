import { createHash } from 'node:crypto';
import { open, type FileHandle } from 'node:fs/promises';

const chunkBytes = 1 << 20;

export interface Copied {
  readonly bytes: number;
  readonly sha256: string;
}

/** Copies a file as it is now, safely on disk, for its owner alone. Undefined when it has gone meanwhile. */
export const copyFile = async (from: string, to: string): Promise<Copied | undefined> => {
  const source = await opened(from);
  if (source === undefined) return undefined;
  try {
    const target = await open(to, 'wx', 0o600);
    try {
      const copied = await eachChunk(source, async (chunk) => {
        await target.appendFile(chunk);
      });
      await target.sync();
      return copied;
    } finally {
      await target.close();
    }
  } finally {
    await source.close();
  }
};

/** Length and SHA-256 (hex) of a file; undefined when there is none. */
export const digestOf = async (file: string): Promise<Copied | undefined> => {
  const source = await opened(file);
  if (source === undefined) return undefined;
  try {
    return await eachChunk(source, () => Promise.resolve());
  } finally {
    await source.close();
  }
};

const opened = async (file: string): Promise<FileHandle | undefined> => {
  try {
    return await open(file, 'r');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
};

const eachChunk = async (source: FileHandle, take: (chunk: Buffer) => Promise<void>): Promise<Copied> => {
  const hash = createHash('sha256');
  const buffer = Buffer.allocUnsafe(chunkBytes);
  let bytes = 0;
  for (;;) {
    const { bytesRead } = await source.read(buffer, 0, chunkBytes, null);
    if (bytesRead === 0) return { bytes, sha256: hash.digest('hex') };
    const chunk = buffer.subarray(0, bytesRead);
    hash.update(chunk);
    await take(chunk);
    bytes += bytesRead;
  }
};
