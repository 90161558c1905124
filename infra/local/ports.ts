import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir, userInfo } from 'node:os';
import path from 'node:path';
import { identify, isAlive } from './process-identity.ts';
import type { ProcessIdentity } from './process-identity.ts';

/** Notes of who has been promised which port, so that two copies that start at once do not choose the same. */
const notes = path.join(tmpdir(), `forlob-ports-${userInfo().uid}`);

/** The first free port from `wanted` on, or any free one. It stays promised to this process until the process ends. */
export async function freePort(wanted?: number): Promise<number> {
  for (let port = wanted ?? 0; port < 65_536; port = wanted === undefined ? 0 : port + 1) {
    const free = await bindable(port);
    if (free !== undefined && promise(free)) return free;
  }
  throw new Error(`No free port from ${wanted ?? 0} on`);
}

export const isFree = async (port: number): Promise<boolean> => (await bindable(port)) !== undefined;

/** The port when this machine lets us listen there on loopback and on every address; 0 asks for any. */
async function bindable(port: number): Promise<number | undefined> {
  const loopback = await listen(port, '127.0.0.1');
  return loopback === undefined ? undefined : await listen(loopback, undefined);
}

function listen(port: number, host: string | undefined): Promise<number | undefined> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => {
      resolve(undefined);
    });
    server.listen({ port, host }, () => {
      const address = server.address();
      server.close(() => {
        resolve(address !== null && typeof address === 'object' ? address.port : undefined);
      });
    });
  });
}

function promise(port: number): boolean {
  mkdirSync(notes, { recursive: true });
  const note = path.join(notes, String(port));
  const mine = JSON.stringify(identify(process.pid));
  for (;;) {
    try {
      writeFileSync(note, mine, { flag: 'wx' });
      return true;
    } catch {
      if (holderLives(note)) return false;
      rmSync(note, { force: true });
    }
  }
}

function holderLives(note: string): boolean {
  try {
    const holder = JSON.parse(readFileSync(note, 'utf8')) as ProcessIdentity;
    return isAlive(holder);
  } catch {
    return false;
  }
}
