import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chown, mkdtemp, open, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { postgresBinaries } from '../local/postgres-binaries.ts';
import { serverUser } from '../local/postgres-user.ts';

const port = 5432;

/**
 * Starts a PostgreSQL that only this process can reach, by a socket in a folder of its own, on a data folder that is to be
 * replayed; does the work as its superuser once all is replayed, and stops it. Throws with the end of the server's log.
 */
export const withPrivateServer = async <Result>(
  dataFolder: string,
  database: string,
  work: (admin: pg.Client) => Promise<Result>,
): Promise<Result> => {
  const user = await serverUser();
  const { postgres } = await postgresBinaries(user);
  const folder = await mkdtemp(path.join(tmpdir(), 'forlob-restore-'));
  const access = path.join(folder, 'hba.conf');
  const logFile = `${dataFolder}.log`;
  // Nobody but the server's user (and root) comes into the folder, so whoever reaches the socket is trusted.
  await writeFile(access, 'local all postgres trust\n', { mode: 0o600 });
  if (user.uid !== undefined && user.gid !== undefined)
    for (const each of [folder, access]) await chown(each, user.uid, user.gid);
  const log = await open(logFile, 'a');
  const settings = {
    listen_addresses: '',
    unix_socket_directories: folder,
    hba_file: access,
    // All that is to be replayed lies in pg_wal: there is nowhere else to ask.
    restore_command: 'exit 1',
  };
  const flags = Object.entries(settings).map(([name, value]) => `--${name}=${value}`);
  const server = spawn(postgres, ['-D', dataFolder, '-p', String(port), ...flags], {
    ...user,
    stdio: ['ignore', log.fd, log.fd],
  });
  const ended = Promise.race([once(server, 'exit'), once(server, 'error')]);
  let over = false;
  ended.then(
    () => (over = true),
    () => (over = true),
  );
  try {
    const admin = await replayed({ host: folder, port, user: 'postgres', database }, () => over).catch(
      async (cause: unknown) => {
        const tail = (await readFile(logFile, 'utf8')).trimEnd().split('\n').slice(-10).join('\n');
        throw new Error(`The backup could not be replayed. The end of ${logFile}:\n${tail}`, { cause });
      },
    );
    try {
      return await work(admin);
    } finally {
      await admin.end();
    }
  } finally {
    server.kill('SIGINT');
    await ended;
    await log.close();
    await rm(folder, { recursive: true, force: true });
  }
};

/** A connection once the server has left recovery; replaying takes as long as there is log. */
const replayed = async (config: pg.ClientConfig, isOver: () => boolean): Promise<pg.Client> => {
  for (;;) {
    if (isOver()) throw new Error('PostgreSQL ended while it was replaying');
    const client = new pg.Client(config);
    client.on('error', () => undefined);
    try {
      await client.connect();
      const { rows } = await client.query<{ replaying: boolean }>('select pg_is_in_recovery() as replaying');
      if (rows[0]?.replaying === false) return client;
    } catch {
      // It does not answer yet, or has ended: told above.
    }
    await client.end().catch(() => undefined);
    await sleep(100);
  }
};
