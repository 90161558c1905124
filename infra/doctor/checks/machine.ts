import { statSync } from 'node:fs';
import { statfs } from 'node:fs/promises';
import path from 'node:path';
import { runningCopy } from '../../local/run-file.ts';
import { takenPorts } from '../../local/settings.ts';
import { findBinary } from '../../temporal/find-binary.ts';
import { temporalCli } from '../../temporal/tool.ts';
import { trouble, type Check } from '../finding.ts';

/** What the doctor is asked about: the data folder, the environment with the running copy's addresses, and the caller's own. */
export interface Machine {
  readonly data: string;
  readonly env: NodeJS.ProcessEnv;
  readonly given: NodeJS.ProcessEnv;
}

/** Below both a disk counts as nearly full: with a gigabyte PostgreSQL works on for a while, with a twentieth a big one does not. */
const leastFree = { bytes: 1e9, share: 0.05 };

/** Free bytes and share of the file system that a folder (or the nearest one above it) lies on. */
export const freeSpace = async (folder: string): Promise<{ bytes: number; share: number }> => {
  if (!statSync(folder, { throwIfNoEntry: false })) return freeSpace(path.dirname(folder));
  const { bavail, bsize, blocks } = await statfs(folder);
  return { bytes: bavail * bsize, share: bavail / blocks };
};

export const isNearlyFull = ({ bytes, share }: { bytes: number; share: number }): boolean =>
  bytes < leastFree.bytes || (share < leastFree.share && bytes < 20 * leastFree.bytes);

/** `v20.18.3` is; `v20.19.0` is not. */
export const isTooOld = (version: string): boolean => {
  const [major = 0, minor = 0] = version.slice(1).split('.').map(Number);
  return major < 20 || (major === 20 && minor < 19);
};

export const machineChecks: readonly Check<Machine>[] = [
  {
    name: 'Node.js',
    look: () => {
      const { version } = process;
      return isTooOld(version) ? trouble('node-too-old', version) : version;
    },
  },
  {
    name: 'Temporal CLI',
    look: async ({ env }) => {
      if (env['TEMPORAL_ADDRESS']) return 'not needed: TEMPORAL_ADDRESS says where the server is';
      const found = await findBinary(temporalCli, { env, fetch: false }).catch(() => undefined);
      if (found) return `${found.version} (${found.path})`;
      return trouble('tool-missing', `not on this machine, and ${temporalCli.variable} is not set`);
    },
  },
  {
    name: 'running copy',
    look: ({ data, env }) => {
      const run = runningCopy(data);
      if (!run)
        return env['DATABASE_URL']
          ? 'none here; the servers are named by the environment'
          : trouble('nothing-runs', `with ${data}`);
      const bad = run.children.filter(({ state }) => state !== 'ready');
      if (bad.length === 0) return `${run.children.length} parts ready with ${data}`;
      return bad.map(({ name, state, restarts }) => ({
        code: 'part-not-ready',
        what: `${name} is ${state}, started again ${restarts} times`,
      }));
    },
  },
  {
    name: 'ports',
    look: async ({ data, env, given }) => {
      if (runningCopy(data) || env['DATABASE_URL']) return 'chosen';
      const taken = await takenPorts(data, given);
      return taken.length === 0 ? 'all free' : trouble('ports-taken', taken.join(', '));
    },
  },
  {
    name: 'disk',
    look: async ({ data, env }) => {
      const folders = [data, env['FORLOB_KEYS'] ?? path.join(data, 'keys')];
      const spaces = await Promise.all(
        folders.map(async (folder) => ({ folder, ...(await freeSpace(folder)) })),
      );
      const full = spaces.filter(isNearlyFull);
      if (full.length === 0) return `${((spaces[0]?.bytes ?? 0) / 1e9).toFixed(0)} GB free`;
      return full.map(({ folder, bytes, share }) => ({
        code: 'disk-nearly-full',
        what: `${(bytes / 1e9).toFixed(1)} GB (${(share * 100).toFixed(0)} %) free at ${folder}`,
      }));
    },
  },
];
