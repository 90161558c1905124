import { Injectable } from '@nestjs/common';
import {
  allowInsecureRequests,
  authorizationCodeGrant,
  buildAuthorizationUrl,
  buildEndSessionUrl,
  calculatePKCECodeChallenge,
  discovery,
  None,
  randomNonce,
  randomPKCECodeVerifier,
  randomState,
  refreshTokenGrant,
  ResponseBodyError,
  type Configuration,
  type TokenEndpointResponse,
} from 'openid-client';
import { Problem, problem } from '../../problems/problem.ts';
import { log } from '../../log.ts';
import { ConsoleSettings } from './console-settings.ts';

const clientId = 'forlob-console';
const scope = 'openid forlob';
const patienceSeconds = 5;

/** What must be the same when someone comes back as when he left. */
export interface Errand {
  readonly state: string;
  readonly nonce: string;
  readonly verifier: string;
}

/** What the provider hands over for a code. */
export interface Tokens {
  readonly accessToken: string;
  readonly idToken?: string;
  /** Where the provider lets a session go on beyond its access token. */
  readonly refreshToken?: string;
}

/** The OpenID provider, as the console sees it: authorization code with PKCE. Injected by this class. */
@Injectable()
export class SignInProvider {
  private configuration: Promise<Configuration> | undefined;

  constructor(private readonly settings: ConsoleSettings) {}

  /** Where to send someone to sign in, and what to remember until he comes back. `person`: whom he is likely to be. */
  async leave(person?: string): Promise<{ readonly url: string; readonly errand: Errand }> {
    const errand = { state: randomState(), nonce: randomNonce(), verifier: randomPKCECodeVerifier() };
    const url = buildAuthorizationUrl(await this.known(), {
      redirect_uri: `${this.settings.origin}/signed-in`,
      scope,
      state: errand.state,
      nonce: errand.nonce,
      code_challenge: await calculatePKCECodeChallenge(errand.verifier),
      code_challenge_method: 'S256',
      ...(person !== undefined && { login_hint: person }),
    });
    return { url: url.href, errand };
  }

  /** The tokens for the code he comes back with. Throws what `openid-client` throws when anything about it is not right. */
  async comeBack(address: string, { state, nonce, verifier }: Errand): Promise<Tokens> {
    const tokens = await authorizationCodeGrant(await this.known(), new URL(address, this.settings.origin), {
      expectedState: state,
      expectedNonce: nonce,
      pkceCodeVerifier: verifier,
    });
    return tokensOf(tokens);
  }

  /** New tokens for those that have run out; undefined when the provider gives none. */
  async renew(held: Tokens & { readonly refreshToken: string }): Promise<Tokens | undefined> {
    try {
      const renewed = await refreshTokenGrant(await this.known(), held.refreshToken);
      return { ...held, ...tokensOf(renewed) };
    } catch (error) {
      if (error instanceof ResponseBodyError && error.status < 500) return undefined;
      throw error instanceof Problem ? error : unreachable(error);
    }
  }

  /** Where to send someone so that the provider forgets him too; it sends him to `/sign-in` after. */
  async farewell(idToken: string | undefined): Promise<string> {
    const url = buildEndSessionUrl(await this.known(), {
      post_logout_redirect_uri: `${this.settings.origin}/sign-in`,
      state: 'signed-out',
      ...(idToken !== undefined && { id_token_hint: idToken }),
    });
    return url.href;
  }

  /** Asks the provider what it is when it is first needed, and again when it could not be asked. */
  private known(): Promise<Configuration> {
    const { issuer, development } = this.settings;
    // Over plain HTTP a code could be read on its way: on a developer's machine there is no way.
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- deprecated only to stand out, says its author
    const execute = development ? [allowInsecureRequests] : [];
    this.configuration ??= discovery(new URL(issuer), clientId, undefined, None(), {
      timeout: patienceSeconds,
      execute,
    }).catch((error: unknown) => {
      this.configuration = undefined;
      throw unreachable(error);
    });
    return this.configuration;
  }
}

const unreachable = (error: unknown): Problem => {
  log.warn({ error }, 'the identity provider cannot be reached');
  return problem('UNAVAILABLE');
};

const tokensOf = ({ access_token, id_token, refresh_token }: TokenEndpointResponse): Tokens => ({
  accessToken: access_token,
  ...(id_token !== undefined && { idToken: id_token }),
  ...(refresh_token !== undefined && { refreshToken: refresh_token }),
});
