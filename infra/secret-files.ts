import { readFileSync } from 'node:fs';

/** What holds a password, and may therefore be given as a file: a variable's value shows in process lists and in `describe`. */
const secrets = ['DATABASE_URL', 'DATABASE_ADMIN_URL', 'SMTP_URL', 'FORLOB_SESSION_KEY'] as const;

type Environment = Record<string, string | undefined>;

/**
 * Sets each secret from the file that `<NAME>_FILE` names (one line; Docker and Kubernetes put secrets there).
 * A value given outright goes first. Throws when a file cannot be read or is empty.
 */
export const readSecretFiles = (env: Environment): void => {
  for (const name of secrets) {
    const file = env[`${name}_FILE`];
    if (!file || env[name]) continue;
    const value = readFileSync(file, 'utf8').trim();
    if (value === '') throw new Error(`${name}_FILE: ${file} is empty`);
    env[name] = value;
  }
};
