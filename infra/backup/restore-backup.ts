import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chown, cp, mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import pg from 'pg';
import { passwordsIn } from '../local/passwords.ts';
import { postgresBinaries } from '../local/postgres-binaries.ts';
import { postgresFolder } from '../local/postgres-folder.ts';
import { serverUser } from '../local/postgres-user.ts';
import { runningCopy } from '../local/run-file.ts';
import { mustHaveRoom } from './backup-folder.ts';
import { readManifest, type Manifest } from './manifest.ts';
import { withPrivateServer } from './private-server.ts';
import { BackupRefused } from './refused.ts';
import { verifyBackup } from './verify-backup.ts';

export interface RestoreOptions {
  /** Of the backup. */
  readonly folder: string;
  /** The data folder of the copy that is to have it. */
  readonly data: string;
  /** A database that is there is put aside, never deleted; without this it refuses. */
  readonly replace: boolean;
  readonly say: (line: string) => void;
}

export interface Restored {
  readonly manifest: Manifest;
  /** Each tenant's last position after replaying: all that came while the backup was taken is in it. */
  readonly heads: Readonly<Record<string, number>>;
  /** Where the database lies that was there before. */
  readonly aside: string | null;
}

/**
 * Puts a backup in the place of a stopped copy's database and replays it. PostgreSQL begins a new timeline with it, by which
 * `recover` knows. Passwords become those of the data folder. Throws `BackupRefused`, `BackupDamaged`.
 */
export const restoreBackup = async ({ folder, data, replace, say }: RestoreOptions): Promise<Restored> => {
  if (runningCopy(data))
    throw new BackupRefused(`A copy runs with ${data}. Stop it first: forlob down --data ${data}`);
  const manifest = await readManifest(folder);
  await mustBeReadable(manifest);
  say('Reading the backup …');
  await verifyBackup(folder, manifest);

  const target = await postgresFolder(data, say);
  const there = existsSync(path.join(target, 'PG_VERSION'));
  if (there && !replace)
    throw new BackupRefused(
      `There is a database in ${target}. With --replace it is put aside, or name another --data folder.`,
    );
  const draft = `${target}.restoring`;
  await rm(draft, { recursive: true, force: true });
  await mkdir(path.dirname(target), { recursive: true });
  await mustHaveRoom(
    path.dirname(target),
    manifest.files.reduce((sum, { bytes }) => sum + bytes, 0),
  );
  say('Copying …');
  await cp(path.join(folder, 'postgres'), draft, { recursive: true });
  // An empty file that says: replay, and then go on as a new timeline.
  await writeFile(path.join(draft, 'recovery.signal'), '', { mode: 0o600 });
  await giveTo(draft);
  say('Replaying …');
  const heads = await withPrivateServer(draft, manifest.server.database, async (admin) => {
    await setPasswords(admin, data);
    const { rows } = await admin.query<{ tenant: string; position: string }>(
      'select tenant, position from heads',
    );
    return Object.fromEntries(rows.map(({ tenant, position }) => [tenant, Number(position)]));
  });
  const aside = there ? `${target}.before-${new Date().toISOString().replace(/[:.]/g, '-')}` : null;
  if (aside !== null) await rename(target, aside);
  await rename(draft, target);
  return { manifest, heads, aside };
};

/** PostgreSQL reads files of its own major version only. */
const mustBeReadable = async ({ server }: Manifest): Promise<void> => {
  const { postgres } = await postgresBinaries(await serverUser());
  const { stdout } = await promisify(execFile)(postgres, ['--version']);
  const [, major] = /(\d+)/.exec(stdout) ?? [];
  if (Number(major) !== server.major)
    throw new BackupRefused(
      `The backup is of PostgreSQL ${server.version} and the one here is ${stdout.trim()}. Restore it with a server of version ${server.major}.`,
    );
};

const setPasswords = async (admin: pg.Client, data: string): Promise<void> => {
  const { superuser, app } = passwordsIn(data);
  for (const [role, password] of [
    ['postgres', superuser],
    ['forlob_app', app],
  ] as const)
    await admin.query(`alter role ${role} password ${pg.escapeLiteral(password)}`);
};

/** As root: the server's user owns its files. */
const giveTo = async (folder: string): Promise<void> => {
  const { uid, gid } = await serverUser();
  if (uid === undefined || gid === undefined) return;
  await chown(folder, uid, gid);
  for (const entry of await readdir(folder, { withFileTypes: true, recursive: true }))
    await chown(path.join(entry.parentPath, entry.name), uid, gid);
};
