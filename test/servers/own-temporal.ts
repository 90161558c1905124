import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { randomBytes, randomInt } from 'node:crypto';
import { once } from 'node:events';
import { closeSync, openSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import { Connection } from '@temporalio/client';
import { checkout } from '#infra/local/folders';
import { freePort } from '#infra/local/ports';
import type { ServerPrograms } from './build-server.ts';

/** Temporal's own server on PostgreSQL, as in production: what happens and what is listed both lie in the database. */
export interface OwnTemporal {
  readonly address: string;
  /** Kills it as it stands (-9) and starts it again; resolves when it serves. */
  readonly killAndStart: () => Promise<void>;
  readonly stop: () => Promise<void>;
}

/** What its container image is made of. */
const sources = path.join(checkout, 'infra/temporal/server');

const names = ['FRONTEND', 'MATCHING', 'HISTORY', 'WORKER'] as const;

/** Makes the server's two databases with its own tool, in a PostgreSQL named by its superuser's address, and starts it. */
export const startOwnTemporal = async (
  { server, sqlTool }: ServerPrograms,
  postgres: string,
  folder: string,
): Promise<OwnTemporal> => {
  const { hostname, port, username, password } = new URL(postgres);
  const suffix = randomBytes(4).toString('hex');
  const ports: Record<string, string> = { FRONTEND_HTTP_PORT: String(await lowPort()) };
  for (const name of names)
    for (const kind of ['GRPC', 'MEMBERSHIP']) ports[`${name}_${kind}_PORT`] = String(await lowPort());
  const address = `127.0.0.1:${ports['FRONTEND_GRPC_PORT'] ?? ''}`;
  const environment = {
    ...ports,
    DB: 'postgres12_pgx',
    DB_PORT: port,
    DBNAME: `temporal_${suffix}`,
    VISIBILITY_DBNAME: `temporal_visibility_${suffix}`,
    POSTGRES_SEEDS: hostname,
    POSTGRES_USER: username,
    POSTGRES_PWD: password,
    NUM_HISTORY_SHARDS: '4',
    BIND_ON_IP: '127.0.0.1',
    LOG_LEVEL: 'warn',
    DYNAMIC_CONFIG_FILE_PATH: path.join(sources, 'dynamic-config.yaml'),
    TEMPORAL_SERVER: server,
    TEMPORAL_SQL_TOOL: sqlTool,
    PATH: process.env['PATH'],
  };
  // Twice, as a job that is run at each release.
  const makeSchema = () =>
    promisify(execFile)('sh', [path.join(sources, 'make-schema.sh')], { env: environment });
  await makeSchema();
  await makeSchema();

  const logFile = path.join(folder, 'temporal-server.log');
  const start = async (): Promise<ChildProcess> => {
    const log = openSync(logFile, 'a');
    const child = spawn('sh', [path.join(sources, 'start.sh')], {
      env: environment,
      stdio: ['ignore', log, log],
    });
    closeSync(log);
    await serves(address, child, logFile);
    return child;
  };
  const end = async (child: ChildProcess, signal: NodeJS.Signals): Promise<void> => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    const gone = once(child, 'exit');
    child.kill(signal);
    await gone;
  };
  let running = await start();
  return {
    address,
    killAndStart: async () => {
      await end(running, 'SIGKILL');
      running = await start();
    },
    stop: () => end(running, 'SIGTERM'),
  };
};

/** A membership row has room for ports up to 32,767 (a smallint): nothing that the system hands out by itself. */
const lowPort = (): Promise<number> => freePort(20_000 + randomInt(12_000));

/** What the orchestrator's probe asks for too; 1 is gRPC's word for serving. */
const service = 'temporal.api.workflowservice.v1.WorkflowService';
const serving = 1;

/** Waits until it answers, 90 s at most. */
const serves = async (address: string, server: ChildProcess, logFile: string): Promise<void> => {
  const givesUp = Date.now() + 90_000;
  while (Date.now() < givesUp && server.exitCode === null && server.signalCode === null) {
    await sleep(200);
    const connection = await Connection.connect({ address, connectTimeout: 1_000 }).catch(() => undefined);
    const health = await connection?.healthService.check({ service }).catch(() => undefined);
    await connection?.close();
    if (Number(health?.status) === serving) return;
  }
  const tail = (await readFile(logFile, 'utf8'))
    .trimEnd()
    .split('\n')
    .slice(-10)
    .map((line) => line.slice(0, 300))
    .join('\n');
  throw new Error(`Temporal's own server does not serve; the end of its log:\n${tail}`);
};
