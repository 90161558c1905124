import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, renameSync } from 'node:fs';
import path from 'node:path';
import { isReachable, serverUser } from './postgres-user.ts';
import type { Say } from './progress.ts';

/**
 * Where the database's files lie: in the data folder, unless this is root and the user `postgres`, whom the server
 * runs as, cannot come there (a clone below /root). Then /var/tmp, which outlives a restart of the machine, and it says so.
 * Called before the passwords are made: without them the data folder was emptied, and the files outside belong to the old one.
 */
export async function postgresFolder(data: string, say: Say): Promise<string> {
  mkdirSync(data, { recursive: true });
  const inside = path.join(data, 'postgres');
  if (await isReachable(data, await serverUser())) return inside;
  const outside = path.join(
    '/var/tmp',
    `forlob-${createHash('sha256').update(data).digest('hex').slice(0, 12)}`,
  );
  mkdirSync(outside, { recursive: true, mode: 0o755 });
  say(`The user postgres cannot reach ${data}: the database's files are in ${outside}.`);
  const files = path.join(outside, 'postgres');
  if (existsSync(files) && !existsSync(path.join(data, 'passwords.json'))) {
    const aside = `${files}.${Date.now()}`;
    renameSync(files, aside);
    say(`${data} is new, so the database that an earlier one had left was put aside as ${aside}.`);
  }
  return files;
}
