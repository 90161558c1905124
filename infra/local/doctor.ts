import { existsSync, readdirSync, statSync } from 'node:fs';
import { statfs } from 'node:fs/promises';
import path from 'node:path';
import { findBinary } from '../temporal/find-binary.ts';
import { temporalCli, temporalTestServer } from '../temporal/tool.ts';
import { checkDatabase } from './doctor-database.ts';
import { checkTemporal } from './doctor-temporal.ts';
import { environmentOf, runningCopy } from './run-file.ts';
import { dataFolder, takenPorts } from './settings.ts';

/** One finding. `warning` is something that a part of the system does without. */
export interface Finding {
  readonly what: string;
  readonly state: 'ok' | 'warning' | 'wrong';
  readonly detail: string;
}

type Check = readonly [what: string, onFailure: 'warning' | 'wrong', look: () => Promise<string> | string];

/** Looks at everything that the system stands on. Never fetches, starts or changes anything. */
export async function examine(given: NodeJS.ProcessEnv): Promise<Finding[]> {
  const data = dataFolder(given);
  const env = { ...environmentOf(data), ...given };
  const keyFolder = env['FORLOB_KEYS'] ?? path.join(data, 'keys');
  const checks: readonly Check[] = [
    ['Node.js', 'wrong', node],
    ['Temporal CLI', env['TEMPORAL_ADDRESS'] ? 'warning' : 'wrong', () => tool(temporalCli, env)],
    ['Temporal test server (tests only)', 'warning', () => tool(temporalTestServer, env)],
    ['running copy', 'warning', () => copy(data)],
    ['ports', 'warning', () => ports(data, given)],
    ['database', 'wrong', () => checkDatabase(env['DATABASE_ADMIN_URL'] ?? env['DATABASE_URL'])],
    [
      'Temporal',
      'wrong',
      () => checkTemporal(env['TEMPORAL_ADDRESS'], env['TEMPORAL_NAMESPACE'] ?? 'default'),
    ],
    ['keys', existsSync(keyFolder) ? 'wrong' : 'warning', () => keys(keyFolder)],
    ['disk', 'wrong', () => disk(data)],
  ];
  return Promise.all(
    checks.map(async ([what, onFailure, look]): Promise<Finding> => {
      try {
        return { what, state: 'ok', detail: await look() };
      } catch (error) {
        return { what, state: onFailure, detail: error instanceof Error ? error.message : String(error) };
      }
    }),
  );
}

function node(): string {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19))
    throw new Error(`${process.version}; 20.19 or newer is needed`);
  return process.version;
}

async function tool(which: typeof temporalCli, env: NodeJS.ProcessEnv): Promise<string> {
  const { version, path: file } = await findBinary(which, { env, fetch: false }).catch(() => {
    throw new Error(`not on this machine; it is fetched when it is needed, or set ${which.variable}`);
  });
  return `${version} (${file})`;
}

function copy(data: string): string {
  const run = runningCopy(data);
  if (!run) throw new Error(`none with ${data}; npm start starts one`);
  const bad = run.children
    .filter((child) => child.state !== 'ready')
    .map((child) => `${child.name} ${child.state}`);
  if (bad.length > 0) throw new Error(bad.join(', '));
  return `${run.children.length} parts ready with ${data}`;
}

async function ports(data: string, env: NodeJS.ProcessEnv): Promise<string> {
  if (runningCopy(data)) return 'in use by the running copy';
  const taken = await takenPorts(data, env);
  if (taken.length > 0) throw new Error(`taken: ${taken.join(', ')}; a start takes the next free ones`);
  return 'all free';
}

/** Key files are as secret as what they encrypt: nobody but their owner may read them. */
function keys(folder: string): string {
  if (!existsSync(folder))
    throw new Error(
      `none in ${folder}: they are made with the first person. Are people stored already, then they are lost`,
    );
  const files = readdirSync(folder, { withFileTypes: true, recursive: true }).filter((entry) =>
    entry.isFile(),
  );
  const open = files.filter(
    (entry) => (statSync(path.join(entry.parentPath, entry.name)).mode & 0o077) !== 0,
  );
  if (open.length > 0)
    throw new Error(`${open.length} of ${files.length} key files in ${folder} are readable by others`);
  return `${files.length} key files in ${folder}`;
}

async function disk(data: string): Promise<string> {
  const { bavail, bsize } = await statfs(path.parse(data).root === data ? data : nearestFolder(data));
  const gigabytes = (bavail * bsize) / 1e9;
  if (gigabytes < 1) throw new Error(`${gigabytes.toFixed(1)} GB free; 1 GB is the least to work with`);
  return `${gigabytes.toFixed(0)} GB free`;
}

const nearestFolder = (folder: string): string =>
  statSync(folder, { throwIfNoEntry: false }) ? folder : nearestFolder(path.dirname(folder));
