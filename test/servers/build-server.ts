import { execFile, spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { checkout, toolsFolder } from '#infra/local/folders';

/** Temporal's own server and the tool that makes its tables. */
export interface ServerPrograms {
  readonly server: string;
  readonly sqlTool: string;
}

/** Go module that pins the version; the container image is built from the same one. */
const moduleFolder = path.join(checkout, 'infra/temporal/server');

/** 3,000 packages: about ten minutes on two cores that do other work besides, a minute where Go's cache is warm. */
const buildWithinMs = 40 * 60_000;

export const serverVersion = (): string =>
  /go\.temporal\.io\/server (v[\d.]+)/.exec(readFileSync(path.join(moduleFolder, 'go.mod'), 'utf8'))?.[1] ??
  'unknown';

/** The programs, built with Go on the first call and kept in `.local/`; or a sentence that says why there are none. */
export const buildServer = async (
  say: (line: string) => void,
): Promise<ServerPrograms | { missing: string }> => {
  const place = path.join(toolsFolder(), `temporal-server-${serverVersion()}`);
  const programs = { server: path.join(place, 'server'), sqlTool: path.join(place, 'sql') };
  if (existsSync(programs.server) && existsSync(programs.sqlTool)) return programs;
  const version = await promisify(execFile)('go', ['version']).catch(() => undefined);
  if (version === undefined) return { missing: 'there is no Go toolchain on PATH (https://go.dev/dl)' };
  say(
    `building Temporal's server ${serverVersion()} with ${version.stdout.trim()}, once; this takes minutes`,
  );
  await mkdir(path.dirname(place), { recursive: true });
  const draft = await mkdtemp(`${place}.building-`);
  try {
    await goBuild(draft);
    await rename(draft, place).catch((error: unknown) => {
      if (!existsSync(programs.server)) throw error;
    });
    return programs;
  } catch (error) {
    return { missing: `Go could not build it: ${error instanceof Error ? error.message : String(error)}` };
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
};

/** One package at a time and at low priority: whoever else works on this machine goes first. */
const goBuild = (folder: string): Promise<void> =>
  new Promise((resolve, reject) => {
    const args = [
      '-n',
      '10',
      'go',
      'build',
      '-p',
      '1',
      '-trimpath',
      '-ldflags=-s -w',
      '-o',
      `${folder}/`,
      'tool',
    ];
    const go = spawn('nice', args, {
      cwd: moduleFolder,
      stdio: ['ignore', 'ignore', 'pipe'],
      timeout: buildWithinMs,
      env: { ...process.env, GOFLAGS: '-mod=readonly -buildvcs=false' },
    });
    let complaint = '';
    go.stderr.on('data', (text: Buffer) => (complaint = (complaint + text.toString()).slice(-2_000)));
    go.once('error', reject);
    go.once('close', (code, signal) => {
      const last = complaint.trim().split('\n').at(-1) ?? '';
      if (code === 0) resolve();
      else reject(new Error(signal === null ? last : `it was ended (${signal}) after ${last}`));
    });
  });
