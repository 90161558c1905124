import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { access, chown, mkdir, open, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { postgresBinaries } from './postgres-binaries.ts';
import { assertReachable, serverUser } from './postgres-user.ts';

export interface EmbeddedPostgresOptions {
  /** Made on first use. As root it must lie where the user `postgres` can come. */
  readonly dataDir: string;
  readonly port: number;
  /** Of the superuser `postgres`; set when the folder is made. */
  readonly password: string;
  /** Server settings, such as `{ fsync: 'off' }`. */
  readonly settings?: Readonly<Record<string, string>>;
  /** In a process group of its own, so that Ctrl-C in the terminal does not reach it. Default false. */
  readonly detached?: boolean;
}

export interface EmbeddedPostgres {
  readonly adminUrl: string;
  readonly pid: number;
  /** The server's log, beside the data folder. */
  readonly logFile: string;
  /** Resolves with a sentence when the server has ended, wanted or not. */
  readonly ended: Promise<string>;
  /** Fast shutdown: open connections are cut. Resolves when the server is gone. */
  stop(): Promise<void>;
}

const readyWithinMs = 30_000;

/**
 * Starts a real PostgreSQL on 127.0.0.1 from the npm package's own binaries, and makes its data folder first where there is none.
 * They are spawned here and not by the package, which installs exit hooks that end this process on SIGTERM with code 143.
 * Throws with the tail of the server's log when it does not come up.
 */
export const startEmbeddedPostgres = async (options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> => {
  const { dataDir, port, password, settings = {}, detached = false } = options;
  const user = await serverUser();
  const { initdb, postgres } = await postgresBinaries(user);
  await mkdir(dirname(dataDir), { recursive: true });
  await assertReachable(dirname(dataDir), user);
  if (!(await exists(join(dataDir, 'PG_VERSION')))) await initialise(initdb, dataDir, password, user);

  const logFile = `${dataDir}.log`;
  const log = await open(logFile, 'a');
  const flags = Object.entries({ listen_addresses: '127.0.0.1', unix_socket_directories: '', ...settings });
  const server = spawn(
    postgres,
    ['-D', dataDir, '-p', String(port), ...flags.map(([name, value]) => `--${name}=${value}`)],
    { ...user, detached, stdio: ['ignore', log.fd, log.fd] },
  );
  const ended = Promise.race([
    once(server, 'exit').then(
      ([code, signal]) => `PostgreSQL ended (${signal === null ? `code ${String(code)}` : String(signal)})`,
    ),
    once(server, 'error').then(([error]) => `PostgreSQL could not be started: ${String(error)}`),
  ]).catch(String);
  await log.close();

  const adminUrl = `postgres://postgres:${encodeURIComponent(password)}@127.0.0.1:${port}/postgres`;
  const failure = await Promise.race([ended, answers(adminUrl)]);
  if (failure !== undefined) {
    server.kill('SIGQUIT');
    const tail = (await readFile(logFile, 'utf8')).trimEnd().split('\n').slice(-10).join('\n');
    throw new Error(`${failure}. Data folder ${dataDir}, port ${port}. The end of ${logFile}:\n${tail}`);
  }
  return {
    adminUrl,
    pid: server.pid ?? 0,
    logFile,
    ended,
    stop: async () => {
      server.kill('SIGINT');
      await ended;
    },
  };
};

const exists = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  );

/** Sorts text by code point, as JavaScript does, and needs no locale of the machine. */
const initialise = async (
  initdb: string,
  dataDir: string,
  password: string,
  user: { uid?: number; gid?: number },
): Promise<void> => {
  const passwordFile = `${dataDir}.pw`;
  await writeFile(passwordFile, `${password}\n`, { mode: 0o600 });
  await mkdir(dataDir, { recursive: true, mode: 0o700 });
  if (user.uid !== undefined && user.gid !== undefined) {
    await chown(passwordFile, user.uid, user.gid);
    await chown(dataDir, user.uid, user.gid);
  }
  const made = spawn(
    initdb,
    [
      `--pgdata=${dataDir}`,
      '--username=postgres',
      '--auth=scram-sha-256',
      `--pwfile=${passwordFile}`,
      '--encoding=UTF8',
      '--locale=C',
      '--locale-provider=builtin',
      '--builtin-locale=C.UTF-8',
      '--no-sync',
    ],
    { ...user, stdio: ['ignore', 'ignore', 'pipe'], env: { ...process.env, LC_ALL: 'C' } },
  );
  let complaint = '';
  made.stderr.on('data', (text: Buffer) => (complaint += text.toString()));
  try {
    const [code] = (await once(made, 'close')) as [number | null];
    if (code !== 0) throw new Error(`initdb could not make ${dataDir}:\n${complaint}`);
  } finally {
    await rm(passwordFile, { force: true });
  }
};

/** Undefined once the server answers; a sentence when it has not within the limit. */
const answers = async (adminUrl: string): Promise<string | undefined> => {
  const until = Date.now() + readyWithinMs;
  while (Date.now() < until) {
    const client = new pg.Client({ connectionString: adminUrl, connectionTimeoutMillis: 2_000 });
    client.on('error', () => undefined);
    try {
      await client.connect();
      await client.query('select 1');
      await client.end();
      return undefined;
    } catch (error) {
      if ((error as { code?: unknown }).code === '28P01')
        return 'PostgreSQL runs with another password than the one given';
    }
    await sleep(30);
  }
  return `PostgreSQL did not answer within ${readyWithinMs / 1000} s`;
};
