import { execFile } from 'node:child_process';
import { readFile, stat } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { promisify } from 'node:util';

/** Whom the server runs as: nobody else (empty), or the user `postgres` when this process is root. */
export interface ServerUser {
  readonly uid?: number;
  readonly gid?: number;
}

const run = promisify(execFile);

/** PostgreSQL refuses to run as root, so root gets the user `postgres`, made where there is none. */
export const serverUser = async (): Promise<ServerUser> => {
  if (process.getuid?.() !== 0) return {};
  const known = await lookUp();
  if (known !== undefined) return known;
  await run('groupadd', ['--force', 'postgres']);
  await run('useradd', ['--system', '--no-create-home', '--gid', 'postgres', 'postgres']);
  const made = await lookUp();
  if (made === undefined)
    throw new Error('useradd made no user postgres: make one, or start as another user than root');
  return made;
};

const lookUp = async (): Promise<ServerUser | undefined> => {
  const line = (await readFile('/etc/passwd', 'utf8'))
    .split('\n')
    .find((entry) => entry.startsWith('postgres:'));
  const [, , uid, gid] = line?.split(':') ?? [];
  return uid === undefined || gid === undefined ? undefined : { uid: Number(uid), gid: Number(gid) };
};

/** Whether the user can come to a folder: each folder above it, and itself, lets others (or him) through. */
export const isReachable = async (folder: string, { uid, gid }: ServerUser): Promise<boolean> => {
  if (uid === undefined) return true;
  for (let path = resolve(folder); ; path = dirname(path)) {
    const found = await stat(path);
    const bit = found.uid === uid ? 0o100 : found.gid === gid ? 0o010 : 0o001;
    if ((found.mode & bit) === 0) return false;
    if (path === dirname(path)) return true;
  }
};

/** Throws a sentence that says what to do when the server's user cannot come to the folder. */
export const assertReachable = async (folder: string, user: ServerUser): Promise<void> => {
  if (await isReachable(folder, user)) return;
  throw new Error(
    `The user postgres cannot reach ${folder}: a folder above it is closed to others. Keep the data elsewhere, for example under /var/lib or the system's temporary folder.`,
  );
};
