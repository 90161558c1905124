import { randomBytes } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** Passwords of the embedded PostgreSQL, made at the first start and kept in the data folder for its owner alone. */
export interface Passwords {
  readonly superuser: string;
  readonly app: string;
}

export function passwordsIn(data: string): Passwords {
  const file = path.join(data, 'passwords.json');
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Passwords;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
  const made = {
    superuser: randomBytes(18).toString('base64url'),
    app: randomBytes(18).toString('base64url'),
  };
  writeFileSync(file, JSON.stringify(made), { mode: 0o600, flag: 'wx' });
  return made;
}
