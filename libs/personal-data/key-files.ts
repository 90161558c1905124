import { randomBytes } from 'node:crypto';
import { access, link, mkdir, open, readFile, rm, unlink } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { SubjectId } from '#kernel';
import { KeyStoreUnavailable } from './key-ring.ts';

/** `<folder>/<tenant>/ab/<subject>.key`: spread over 256 folders, so that none grows large. */
export const keyFile = (
  folder: string,
  tenant: string,
  subject: SubjectId,
  kind: 'key' | 'erased',
): string => {
  if (!/^[\w-]+$/.test(subject)) throw new RangeError('A subject id has letters, digits and hyphens only');
  return join(folder, tenant, subject.slice(0, 2), `${subject}.${kind}`);
};

/** The file's JSON; undefined when there is no such file. */
export const read = async <Content>(file: string): Promise<Content | undefined> => {
  try {
    return JSON.parse(await readFile(file, 'utf8')) as Content;
  } catch (error) {
    if (isNotFound(error)) return undefined;
    throw unavailable(file, error);
  }
};

export const isThere = (file: string): Promise<boolean> =>
  access(file).then(
    () => true,
    (error: unknown) => {
      if (isNotFound(error)) return false;
      throw unavailable(file, error);
    },
  );

/** Writes the file whole and safely on disk, mode 0600; when another process was first, its file stays. */
export const createOnce = async (file: string, content: object): Promise<void> => {
  const draft = `${file}.${randomBytes(6).toString('hex')}`;
  try {
    await mkdir(dirname(file), { recursive: true, mode: 0o700 });
    await writeSynced(draft, JSON.stringify(content));
    await link(draft, file).catch((error: unknown) => {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    });
    await unlink(draft);
    await syncFolder(dirname(file));
  } catch (error) {
    await rm(draft, { force: true }).catch(() => undefined);
    throw unavailable(file, error);
  }
};

export const remove = async (file: string): Promise<void> => {
  try {
    await rm(file, { force: true });
    await syncFolder(dirname(file));
  } catch (error) {
    throw unavailable(file, error);
  }
};

const writeSynced = async (file: string, text: string): Promise<void> => {
  const handle = await open(file, 'wx', 0o600);
  try {
    await handle.writeFile(text);
    await handle.sync();
  } finally {
    await handle.close();
  }
};

/** The name of a new file is safe only once its folder is. */
const syncFolder = async (folder: string): Promise<void> => {
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
};

const isNotFound = (error: unknown): boolean => (error as NodeJS.ErrnoException).code === 'ENOENT';

const unavailable = (file: string, cause: unknown): KeyStoreUnavailable =>
  new KeyStoreUnavailable(`The key file ${file} cannot be read or written`, { cause });
