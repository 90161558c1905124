import { execFile, spawn } from 'node:child_process';
import { randomBytes, randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { builtModule, checkout } from '#infra/local/folders';
import { freePort } from '#infra/local/ports';
import { appPassword, databaseUrl } from '#test/support/database';
import { isOurs, type Container } from './deployment.ts';
import { composeContainers } from './read-compose.ts';
import { kubernetesContainers } from './read-kubernetes.ts';

/** Each container's command with the container's own variables, on this machine: only where things are differs. */
describe.each([
  ['compose', composeContainers()],
  ['kubernetes', kubernetesContainers()],
] as const)('as %s deploys it', (_, containers) => {
  const ours = containers.filter(isOurs);
  const server = process.env['TEST_POSTGRES_URL'] ?? '';
  const database = `deployed_${randomUUID().replaceAll('-', '')}`;
  const namespace = `deployed-${randomUUID()}`;
  const ends: (() => Promise<unknown>)[] = [];
  let folder: string;

  const asSuperuser = async (statement: string): Promise<void> => {
    const client = new pg.Client({ connectionString: server });
    await client.connect();
    await client.query(statement);
    await client.end();
  };
  const container = (name: string): Container => {
    const found = ours.find((one) => one.name === name);
    if (!found) throw new Error(`There is no ${name}`);
    return found;
  };
  /** The variables as they are written, but for addresses: secrets lie in this test's folder, and so do the keys. */
  const environment = ({ env, secrets }: Container): Record<string, string> => {
    const here: Record<string, string> = {
      FORLOB_KEYS: path.join(folder, 'keys'),
      TEMPORAL_ADDRESS: process.env['TEST_TEMPORAL_ADDRESS'] ?? '',
      TEMPORAL_NAMESPACE: namespace,
      // Compose asks the operator for these.
      API_URL: 'https://forlob.example.org',
      OIDC_ISSUER: 'https://login.example.org',
    };
    const changed = Object.entries(env).map(([name, value]) => {
      const secret = secrets[value];
      return [name, secret === undefined ? (here[name] ?? value) : path.join(folder, secret)];
    });
    return { PATH: process.env['PATH'] ?? '', ...(Object.fromEntries(changed) as Record<string, string>) };
  };
  const moduleOf = ({ args }: Container): string =>
    builtModule((args[0] ?? '').replace(/^dist\//, '').replace(/\.js$/, ''));

  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'forlob-deployed-'));
    await mkdir(path.join(folder, 'keys'));
    await asSuperuser(`create database ${database}`);
    const admin = databaseUrl(server, database);
    const app = new URL(admin);
    app.username = 'forlob_app';
    app.password = appPassword;
    const files = {
      'database-url': app.href,
      'database-admin-url': admin,
      'smtp-url': 'smtp://127.0.0.1:9',
      'session-key': randomBytes(32).toString('base64'),
    };
    for (const [name, value] of Object.entries(files)) await writeFile(path.join(folder, name), `${value}\n`);
  });
  afterAll(async () => {
    await Promise.all(ends.map((end) => end()));
    await asSuperuser(`drop database ${database} with (force)`);
    await rm(folder, { recursive: true, force: true });
  });

  it.each(['migrate', 'namespace'])(
    'the job %s does its work and ends',
    async (name) => {
      const job = container(name);
      const done = promisify(execFile)(process.execPath, [moduleOf(job), ...job.args.slice(1)], {
        cwd: checkout,
        env: environment(job),
      });
      await expect(done).resolves.toBeDefined();
    },
    90_000,
  );

  it.each(['api', 'worker', 'projector'])(
    '%s serves, says so to its probes, and ends when told',
    async (name) => {
      const part = container(name);
      const env = environment(part);
      const ports = new Map<number, number>();
      for (const [variable, value] of Object.entries(env))
        if (/_PORT$/.test(variable)) {
          const port = await freePort();
          ports.set(Number(value), port);
          env[variable] = String(port);
        }
      const log = path.join(folder, `${name}.log`);
      const child = spawn('sh', ['-c', `exec "$0" "$@" >${log} 2>&1`, process.execPath, moduleOf(part)], {
        cwd: checkout,
        env,
        stdio: 'ignore',
      });
      const ended = once(child, 'exit');
      ends.push(() => {
        child.kill('SIGKILL');
        return ended;
      });
      expect(part.probes).not.toEqual([]);
      for (const { port, path: asked } of part.probes) {
        const mine = ports.get(port);
        if (mine === undefined) throw new Error(`${name} listens on no port ${port}`);
        await answers(`http://127.0.0.1:${mine}${asked}`, child, log);
      }
      child.kill('SIGTERM');
      expect(await ended).toEqual([0, null]);
    },
    240_000,
  );

  it.each([[['clock', 'advance', '1d']], [['clock', 'set', '2014-01-06']], [['seed']]])(
    'forlob %j is refused',
    async (command) => {
      const job = container('migrate');
      const refused = promisify(execFile)(process.execPath, [moduleOf(job), ...command], {
        cwd: checkout,
        env: environment(job),
      });
      await expect(refused).rejects.toMatchObject({ stderr: expect.stringMatching(/production/i) });
    },
    60_000,
  );

  it('the development identity provider does not start', async () => {
    const env = { ...environment(container('api')), FORLOB_DATA: folder };
    const refused = promisify(execFile)(process.execPath, [builtModule('infra/oidc/main')], { env });
    await expect(refused).rejects.toMatchObject({ code: 2, stderr: expect.stringMatching(/production/) });
  }, 60_000);
});

/** Asks until the answer is 200, two minutes at most. */
async function answers(url: string, child: { exitCode: number | null }, log: string): Promise<void> {
  const givesUp = Date.now() + 120_000;
  let last: unknown;
  while (Date.now() < givesUp && child.exitCode === null) {
    last = await fetch(url).then(
      ({ status }) => status,
      (error: unknown) => error,
    );
    if (last === 200) return;
    await sleep(200);
  }
  throw new Error(`${url}: ${String(last)}\n${(await readFile(log, 'utf8')).slice(-2_000)}`);
}
