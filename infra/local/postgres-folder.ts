import { createHash } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { isReachable, serverUser } from './postgres-user.ts';
import type { Say } from './progress.ts';

/**
 * Where the database's files lie: in the data folder, unless this is root and the user `postgres`, whom the server
 * runs as, cannot come there (a clone below /root). Then /var/tmp, which outlives a restart of the machine, and it says so.
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
  return path.join(outside, 'postgres');
}
