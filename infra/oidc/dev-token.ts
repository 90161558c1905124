import { randomUUID } from 'node:crypto';
import { importJWK, SignJWT } from 'jose';
import type { Account } from './accounts.ts';
import { audience, forlobClaims, scope, tokenSeconds } from './claims.ts';
import type { ProviderKeys } from './keys.ts';

/** An access token as the provider itself issues it (RFC 9068), without a sign-in. Real time, not the application's clock. */
export async function signDevelopmentToken(
  account: Account,
  issuer: string,
  keys: ProviderKeys,
): Promise<string> {
  const now = Math.floor(Date.now() / 1000);
  return await new SignJWT({ ...forlobClaims(account), client_id: 'forlob-cli', scope, jti: randomUUID() })
    .setProtectedHeader({ alg: keys.signing.alg, typ: 'at+jwt', kid: keys.signing.kid })
    .setIssuer(issuer)
    .setAudience(audience)
    .setSubject(account.id)
    .setIssuedAt(now)
    .setExpirationTime(now + tokenSeconds)
    .sign(await importJWK(keys.signing, keys.signing.alg));
}
