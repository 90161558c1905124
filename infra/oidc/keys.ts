import { randomBytes } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { exportJWK, generateKeyPair } from 'jose';
import type { JWK } from 'jose';

/** What tokens and cookies are signed with; kept, so that a token outlives a restart of the provider. */
export interface ProviderKeys {
  readonly signing: JWK & { readonly kid: string; readonly alg: 'ES256' };
  readonly cookies: readonly string[];
}

/** Reads the keys from `<data>/oidc/keys.json`, and makes them the first time. */
export async function providerKeys(data: string): Promise<ProviderKeys> {
  const file = path.join(data, 'oidc', 'keys.json');
  const read = async (): Promise<ProviderKeys> => JSON.parse(await readFile(file, 'utf8')) as ProviderKeys;
  try {
    return await read();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
  const { privateKey } = await generateKeyPair('ES256', { extractable: true });
  const kid = randomBytes(8).toString('hex');
  const keys: ProviderKeys = {
    signing: { ...(await exportJWK(privateKey)), kid, alg: 'ES256', use: 'sig' },
    cookies: [randomBytes(24).toString('base64url')],
  };
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, JSON.stringify(keys), { mode: 0o600, flag: 'wx' }).catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  });
  return await read();
}
