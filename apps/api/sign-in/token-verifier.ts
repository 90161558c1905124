import { createRemoteJWKSet, jwtVerify, type JWTPayload, type JWTVerifyGetKey } from 'jose';
import { JWKSTimeout } from 'jose/errors';
import type { PersonRole, SignedIn } from '#access';
import { roles } from '#kernel';
import { problem } from '../problems/problem.ts';
import { createKnownTokens } from './known-tokens.ts';

/** What a token must hold: signed by the issuer, for us, and not run out (by the real clock, never the application's). */
export interface TokenRules {
  readonly issuer: string;
  readonly audience: string;
  readonly keys: JWTVerifyGetKey;
}

/** The keys of an OpenID provider, fetched when first needed and again when a token names an unknown one. */
export const keysOf = (issuer: string): JWTVerifyGetKey => {
  let keys: JWTVerifyGetKey | undefined;
  return async (...token) => {
    keys ??= createRemoteJWKSet(new URL(await jwksAddress(issuer)));
    return keys(...token);
  };
};

const jwksAddress = async (issuer: string): Promise<string> => {
  const answer = await fetch(`${issuer}/.well-known/openid-configuration`, {
    signal: AbortSignal.timeout(5_000),
  });
  const { jwks_uri: address } = (await answer.json()) as { jwks_uri?: string };
  if (address === undefined) throw new Error(`${issuer} names no jwks_uri`);
  return address;
};

/** How far the provider's clock may be from ours, seconds. */
const clockTolerance = 5;

/** Verifies bearer tokens. Injected by this class. */
export class TokenVerifier {
  private readonly known = createKnownTokens();

  constructor(private readonly rules: TokenRules) {}

  /** Who the token says he is. Throws `UNAUTHENTICATED`, and `UNAVAILABLE` when the provider's keys cannot be had. */
  async verify(token: string): Promise<SignedIn> {
    const known = this.known.find(token);
    if (known !== undefined) return known;
    const { issuer, audience, keys } = this.rules;
    const { payload } = await jwtVerify(token, keys, {
      issuer,
      audience,
      requiredClaims: ['exp', 'sub', 'tenant', 'roles'],
      clockTolerance,
    }).catch((error: unknown) => {
      throw problem(isUnreachable(error) ? 'UNAVAILABLE' : 'UNAUTHENTICATED');
    });
    const person = signedIn(payload);
    this.known.remember(token, person, ((payload.exp ?? 0) + clockTolerance) * 1_000);
    return person;
  }
}

const isUnreachable = (error: unknown): boolean =>
  error instanceof JWKSTimeout ||
  error instanceof TypeError ||
  (error instanceof Error && error.name === 'TimeoutError');

const tenantCode = /^[a-z][a-z0-9-]{1,30}$/;

const signedIn = ({ sub, ...claims }: JWTPayload): SignedIn => {
  const { tenant, roles: named, team, person } = claims as Readonly<Record<string, unknown>>;
  const held = Array.isArray(named) ? named.filter(isPersonRole) : [];
  if (
    sub === undefined ||
    sub.startsWith('system:') ||
    typeof tenant !== 'string' ||
    !tenantCode.test(tenant) ||
    held.length === 0
  )
    throw problem('UNAUTHENTICATED');
  return {
    id: sub,
    tenant,
    roles: held,
    team: typeof team === 'string' ? team : null,
    person: typeof person === 'string' ? person : null,
  };
};

const isPersonRole = (name: unknown): name is PersonRole =>
  name !== 'system' && (roles as readonly unknown[]).includes(name);
