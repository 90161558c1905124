import { interactionPolicy, Provider } from 'oidc-provider';
import type { KoaContextWithOIDC } from 'oidc-provider';
import { readAccounts } from './accounts.ts';
import { audience, forlobClaims, scope, tokenSeconds } from './claims.ts';
import type { ProviderKeys } from './keys.ts';
import { memoryAdapter } from './memory-adapter.ts';

export interface ProviderOptions {
  readonly issuer: string;
  readonly data: string;
  readonly keys: ProviderKeys;
  /** Where consoles stand: a sign-in and a sign-out lead back there. */
  readonly consoles: readonly string[];
  /** How long an access token lasts; default: a working day. */
  readonly accessSeconds?: number;
}

const api = 'urn:forlob:api';
const openid = 'openid profile email';

/** The OpenID provider: authorization code with PKCE for the console, access tokens as signed JWTs for the API. */
export function makeProvider({
  issuer,
  data,
  keys,
  consoles,
  accessSeconds = tokenSeconds,
}: ProviderOptions): Provider {
  const account = (id: string) => readAccounts(data).find((one) => one.id === id);
  return new Provider(issuer, {
    adapter: memoryAdapter(),
    jwks: { keys: [keys.signing] },
    cookies: { keys: [...keys.cookies] },
    clients: [
      {
        client_id: 'forlob-console',
        token_endpoint_auth_method: 'none',
        grant_types: ['authorization_code', 'refresh_token'],
        redirect_uris: consoles.map((url) => `${url}/signed-in`),
        post_logout_redirect_uris: consoles.map((url) => `${url}/sign-in`),
        id_token_signed_response_alg: keys.signing.alg,
      },
    ],
    scopes: ['openid', 'offline_access'],
    claims: { profile: ['name', 'tenant', 'roles', 'team', 'person'], email: ['email'] },
    issueRefreshToken: () => true,
    pkce: { required: () => true },
    ttl: {
      AccessToken: accessSeconds,
      RefreshToken: tokenSeconds,
      IdToken: tokenSeconds,
      Session: tokenSeconds,
      Grant: tokenSeconds,
      Interaction: 3_600,
    },
    findAccount: (_context, id) => {
      const found = account(id);
      return found && { accountId: id, claims: () => ({ sub: id, ...forlobClaims(found) }) };
    },
    extraTokenClaims: (_context, token) => {
      const found = 'accountId' in token ? account(token.accountId) : undefined;
      return found && forlobClaims(found);
    },
    interactions: {
      policy: askingWhoeverIsMeant(),
      url: (_context, interaction) => `/sign-in/${interaction.uid}`,
    },
    loadExistingGrant,
    features: {
      devInteractions: { enabled: false },
      rpInitiatedLogout: { enabled: true, logoutSource: withoutAsking },
      resourceIndicators: {
        enabled: true,
        defaultResource: () => api,
        useGrantedResource: () => true,
        getResourceServerInfo: () => ({
          scope,
          audience,
          accessTokenFormat: 'jwt',
          accessTokenTTL: accessSeconds,
          jwt: { sign: { alg: keys.signing.alg } },
        }),
      },
    },
  });
}

/** Whoever says whom he wants to be becomes him, even where somebody else is still signed in. */
const askingWhoeverIsMeant = () => {
  const policy = interactionPolicy.base();
  policy.get('login')?.checks.add(
    new interactionPolicy.Check('hinted', 'somebody else is meant', ({ oidc }) => {
      const hint = oidc.params?.['login_hint'];
      return typeof hint === 'string' && hint !== oidc.session?.accountId;
    }),
  );
  return policy;
};

/** Whoever asks to be signed out means it: nobody is asked again, and nothing is renewed any more. */
async function withoutAsking(context: KoaContextWithOIDC): Promise<void> {
  const { session, params, provider } = context.oidc;
  for (const { grantId } of Object.values(session?.authorizations ?? {}))
    if (grantId !== undefined) await provider.RefreshToken.revokeByGrantId(grantId);
  await session?.destroy();
  context.cookies.set(provider.cookieName('session'), null);
  const { post_logout_redirect_uri: to, state } = params ?? {};
  const back = new URL(typeof to === 'string' ? to : provider.issuer);
  if (typeof state === 'string') back.searchParams.set('state', state);
  context.redirect(back.href);
}

/** The console belongs to the system, so nobody is asked for consent. */
async function loadExistingGrant(context: KoaContextWithOIDC) {
  const { client, session, provider } = context.oidc;
  if (!client || !session?.accountId) return undefined;
  const grant = new provider.Grant({ clientId: client.clientId, accountId: session.accountId });
  grant.addOIDCScope(openid);
  grant.addResourceScope(api, scope);
  await grant.save();
  return grant;
}
